package fr.vigidev.tickets.ticket.adapter.firestore;

import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.Query;
import fr.vigidev.tickets.indexes.QuerySamples;
import java.util.List;
import java.util.Map;

/** The queries on what a person has to do with tickets. */
public final class PersonQuerySamples implements QuerySamples {
  @Override
  public Map<String, List<Query>> samples(Firestore firestore) {
    return Map.of(
        "PersonQueries.openedBy", List.of(PersonQueries.openedBy(firestore, "alice")),
        "PersonQueries.heldBy", List.of(PersonQueries.heldBy(firestore, "thomas")),
        "PersonQueries.openHeldBy", List.of(PersonQueries.openHeldBy(firestore, "thomas")),
        "PersonQueries.sharedWith", List.of(PersonQueries.sharedWith(firestore, "damien")),
        "PersonQueries.entriesBy", List.of(PersonQueries.entriesBy(firestore, "alice")),
        "PersonQueries.entriesAssigning",
            List.of(PersonQueries.entriesAssigning(firestore, "thomas")),
        "PersonQueries.entriesAsking", List.of(PersonQueries.entriesAsking(firestore, "damien")));
  }
}
