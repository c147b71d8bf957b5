package fr.vigidev.tickets.ticket.adapter.firestore;

import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.Query;
import fr.vigidev.tickets.indexes.QuerySamples;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The queries that hold what is kept of tickets against them. */
public final class UpkeepQuerySamples implements QuerySamples {
  @Override
  public Map<String, List<Query>> samples(Firestore firestore) {
    Query onDepot = UpkeepQueries.onProject(firestore, "depot");
    Query ofAlpha = UpkeepQueries.ofClientOnProject(firestore, "alpha", "depot");
    return Map.of(
        "UpkeepQueries.resolvedAndUntouchedSince",
        List.of(UpkeepQueries.resolvedAndUntouchedSince(firestore, Instant.EPOCH)),
        "UpkeepQueries.onProject",
        List.of(onDepot),
        "UpkeepQueries.ofClientOnProject",
        List.of(ofAlpha),
        "UpkeepQueries.open",
        List.of(UpkeepQueries.open(onDepot), UpkeepQueries.open(ofAlpha)),
        "UpkeepQueries.every",
        List.of(
            UpkeepQueries.every(firestore, "tickets"),
            UpkeepQueries.every(firestore, "projects"),
            UpkeepQueries.every(firestore, "clients")));
  }
}
