package fr.vigidev.tickets.ticket.adapter.firestore;

import com.google.cloud.firestore.CollectionReference;
import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.WriteBatch;
import fr.vigidev.tickets.platform.firestore.Await;
import fr.vigidev.tickets.ticket.model.PortalTicket;
import fr.vigidev.tickets.ticket.model.Ticket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes tickets as the product does, without the acts that would have led to them. In this package
 * for the forms of documents, which nobody else writes.
 */
public final class TicketSeed {
  /** What a bare ticket is filtered and sorted by. */
  private static final List<String> BARE =
      List.of(
          "status",
          "open",
          "priority",
          "priorityRank",
          "clientId",
          "projectId",
          "assignee",
          "createdAt",
          "updatedAt");

  private final Firestore firestore;
  private final TicketPaths paths;

  public TicketSeed(Firestore firestore) {
    this.firestore = firestore;
    this.paths = new TicketPaths(firestore);
  }

  /**
   * Writes some tickets, and beside each a bare one in {@code bare} that has nothing but what
   * queries ask for.
   *
   * @param portal the Client whose portal is written as well
   * @param words of a search that bare tickets are to be found by too
   */
  public void write(List<Ticket> tickets, String portal, List<String> words) {
    WriteBatch batch = firestore.batch();
    for (Ticket ticket : tickets) {
      Map<String, Object> fields = TicketDocument.fields(ticket);
      Map<String, Object> bare = bare(fields, words);
      String ref = ticket.ref().value();
      batch.set(paths.ticket(ticket.ref()), fields);
      batch.set(firestore.collection("bare").document(ref), bare);
      if (ticket.client().id().equals(portal)) {
        batch.set(
            paths.portalTicket(portal, ticket.ref()),
            PortalTicketDocument.fields(PortalTicket.of(ticket)));
        batch.set(barePortal(firestore, portal).document(ref), bare);
      }
    }
    Await.result(batch.commit());
  }

  /**
   * Where the bare tickets of a Client's portal are: in a collection of the same name as all bare
   * ones, as portals are of truth, since the emulator looks through all collections of one name.
   */
  public static CollectionReference barePortal(Firestore firestore, String clientId) {
    return firestore.collection("barePortals").document(clientId).collection("bare");
  }

  private static Map<String, Object> bare(Map<String, Object> fields, List<String> words) {
    Map<String, Object> bare = new HashMap<>();
    BARE.forEach(name -> bare.put(name, fields.get(name)));
    Map<String, Object> found = new HashMap<>();
    Map<?, ?> all = (Map<?, ?>) fields.get("words");
    words.stream().filter(all::containsKey).forEach(word -> found.put(word, true));
    bare.put("words", found);
    return bare;
  }
}
