package fr.vigidev.tickets.cannedreply.adapter.firestore;

import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.Query;
import fr.vigidev.tickets.indexes.QuerySamples;
import java.util.List;
import java.util.Map;

/** The queries on canned replies. */
public final class CannedReplyQuerySamples implements QuerySamples {
  @Override
  public Map<String, List<Query>> samples(Firestore firestore) {
    return Map.of("CannedReplyQueries.by", List.of(CannedReplyQueries.by(firestore, "thomas")));
  }
}
