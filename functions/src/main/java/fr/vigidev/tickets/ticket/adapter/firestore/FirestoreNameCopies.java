package fr.vigidev.tickets.ticket.adapter.firestore;

import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.Precondition;
import com.google.cloud.firestore.QueryDocumentSnapshot;
import com.google.cloud.firestore.WriteBatch;
import fr.vigidev.tickets.platform.firestore.Doc;
import fr.vigidev.tickets.platform.firestore.PagedWrites;
import fr.vigidev.tickets.project.model.Project;
import fr.vigidev.tickets.ticket.model.ClientRef;
import fr.vigidev.tickets.ticket.model.PortalTicket;
import fr.vigidev.tickets.ticket.model.ProjectRef;
import fr.vigidev.tickets.ticket.model.Ticket;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The names of Clients and projects that tickets repeat and are found by. Writing them changes
 * neither version nor activity of a ticket: nothing happened to it. Whichever of such a writing and
 * an act on the ticket comes second does so again from what it reads then.
 */
public final class FirestoreNameCopies {
  private final Firestore firestore;
  private final PagedWrites writes;
  private final TicketPaths paths;

  public FirestoreNameCopies(Firestore firestore) {
    this.firestore = firestore;
    this.writes = new PagedWrites(firestore);
    this.paths = new TicketPaths(firestore);
  }

  /** Writes the name of a Client in all of its tickets. Its own portal does not repeat it. */
  public void renameClient(String clientId, String name) {
    ClientRef renamed = new ClientRef(clientId, name);
    writes.each(
        TicketQueries.ofClient(firestore, clientId),
        (batch, page) ->
            page.forEach(document -> update(batch, document, ticket(document).of(renamed))));
  }

  /**
   * Writes the name and address of a project in all of its tickets, and where their Clients see
   * them: also a Client that the project was withdrawn from since.
   */
  public void writeProject(Project project) {
    ProjectRef renamed = new ProjectRef(project.id(), project.name(), project.address());
    Map<String, Object> portalFields = Map.of("name", project.name(), "address", project.address());
    writes.each(
        TicketQueries.onProject(firestore, project.id()),
        (batch, page) -> {
          Set<String> clientIds = new HashSet<>();
          for (QueryDocumentSnapshot document : page) {
            Ticket ticket = ticket(document).on(renamed);
            String clientId = ticket.client().id();
            update(batch, document, ticket);
            batch.update(
                paths.portalTicket(clientId, ticket.ref()),
                PortalTicketDocument.copies(PortalTicket.of(ticket)));
            clientIds.add(clientId);
          }
          clientIds.forEach(
              clientId -> batch.update(paths.portalProject(clientId, project.id()), portalFields));
        });
  }

  private static Ticket ticket(QueryDocumentSnapshot document) {
    return TicketDocument.ticket(TicketPaths.ref(document), Doc.of(document));
  }

  private static void update(WriteBatch batch, QueryDocumentSnapshot before, Ticket after) {
    batch.update(
        before.getReference(),
        TicketDocument.copies(after),
        Precondition.updatedAt(before.getUpdateTime()));
  }
}
