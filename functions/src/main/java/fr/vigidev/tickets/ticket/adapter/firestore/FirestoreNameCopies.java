package fr.vigidev.tickets.ticket.adapter.firestore;

import com.google.cloud.firestore.FieldPath;
import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.Query;
import com.google.cloud.firestore.QueryDocumentSnapshot;
import com.google.cloud.firestore.WriteBatch;
import fr.vigidev.tickets.platform.firestore.Await;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The names of Clients and projects that tickets repeat. Writing them changes neither version nor
 * activity of a ticket: nothing happened to it. A ticket that changes at the same moment does so
 * again from what it reads then.
 */
public final class FirestoreNameCopies {
  /** Three writes a ticket at most keep a page within what one batch takes. */
  private static final int PAGE = 150;

  private final Firestore firestore;

  public FirestoreNameCopies(Firestore firestore) {
    this.firestore = firestore;
  }

  /** Writes the name of a Client in all of its tickets. Its own portal does not repeat it. */
  public void renameClient(String clientId, String name) {
    eachPage(
        "clientId",
        clientId,
        (batch, page) ->
            page.forEach(ticket -> batch.update(ticket.getReference(), "clientName", name)));
  }

  /**
   * Writes the name of a project in all of its tickets, and where their Clients see them: also a
   * Client that the project was withdrawn from since.
   */
  public void renameProject(String projectId, String name) {
    TicketPaths paths = new TicketPaths(firestore);
    eachPage(
        "projectId",
        projectId,
        (batch, page) -> {
          Set<String> clientIds = new HashSet<>();
          for (QueryDocumentSnapshot ticket : page) {
            String clientId = ticket.getString("clientId");
            TicketRef ref = TicketRef.parse(ticket.getId()).orElseThrow();
            batch.update(ticket.getReference(), "projectName", name);
            batch.update(paths.portalTicket(clientId, ref), "projectName", name);
            clientIds.add(clientId);
          }
          clientIds.forEach(
              clientId -> batch.update(paths.portalProject(clientId, projectId), "name", name));
        });
  }

  @FunctionalInterface
  private interface Writing {
    void write(WriteBatch batch, List<QueryDocumentSnapshot> page);
  }

  private void eachPage(String field, String id, Writing writing) {
    Query tickets =
        firestore
            .collection("tickets")
            .whereEqualTo(field, id)
            .orderBy(FieldPath.documentId())
            .limit(PAGE);
    List<QueryDocumentSnapshot> page = Await.result(tickets.get()).getDocuments();
    while (!page.isEmpty()) {
      WriteBatch batch = firestore.batch();
      writing.write(batch, page);
      Await.result(batch.commit());
      page = Await.result(tickets.startAfter(page.getLast()).get()).getDocuments();
    }
  }
}
