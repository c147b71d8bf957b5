package fr.vigidev.tickets.platform.outbox;

import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.Query;
import fr.vigidev.tickets.indexes.QuerySamples;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The queries on the outbox. */
public final class OutboxQuerySamples implements QuerySamples {
  @Override
  public Map<String, List<Query>> samples(Firestore firestore) {
    return Map.of(
        "OutboxQueries.waitingSinceBefore",
        List.of(OutboxQueries.waitingSinceBefore(firestore, Instant.EPOCH)));
  }
}
