package fr.vigidev.tickets.platform.firestore;

import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.Query;
import fr.vigidev.tickets.indexes.QuerySamples;
import java.util.List;
import java.util.Map;

/** The queries on recorded requests. */
public final class RequestQuerySamples implements QuerySamples {
  @Override
  public Map<String, List<Query>> samples(Firestore firestore) {
    return Map.of("RequestQueries.by", List.of(RequestQueries.by(firestore, "alice")));
  }
}
