package fr.vigidev.tickets.attachment.adapter.firestore;

import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.Query;
import fr.vigidev.tickets.indexes.QuerySamples;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The queries on what files leave behind. */
public final class AttachmentQuerySamples implements QuerySamples {
  @Override
  public Map<String, List<Query>> samples(Firestore firestore) {
    return Map.of(
        "AttachmentQueries.preparationsBegunBefore",
        List.of(AttachmentQueries.preparationsBegunBefore(firestore, Instant.EPOCH)),
        "AttachmentQueries.claimsMadeBefore",
        List.of(AttachmentQueries.claimsMadeBefore(firestore, Instant.EPOCH)));
  }
}
