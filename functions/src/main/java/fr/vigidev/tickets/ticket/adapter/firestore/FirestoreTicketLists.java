package fr.vigidev.tickets.ticket.adapter.firestore;

import com.google.cloud.firestore.CollectionReference;
import com.google.cloud.firestore.DocumentSnapshot;
import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.Query;
import fr.vigidev.tickets.platform.firestore.Doc;
import fr.vigidev.tickets.ticket.application.TicketLists;
import fr.vigidev.tickets.ticket.application.TicketPage;
import fr.vigidev.tickets.ticket.application.TicketQuery;
import fr.vigidev.tickets.ticket.application.TicketRow;
import fr.vigidev.tickets.ticket.application.TicketRows;
import fr.vigidev.tickets.ticket.model.PortalTicket;
import fr.vigidev.tickets.ticket.model.Ticket;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Lists of tickets in Firestore: the staff's from the truth, a Client's from its portal, so that no
 * filter, word or cursor can lead it out of there.
 */
public final class FirestoreTicketLists implements TicketLists, TicketRows {
  private final TicketPaths paths;

  public FirestoreTicketLists(Firestore firestore) {
    this.paths = new TicketPaths(firestore);
  }

  @Override
  public TicketPage<Ticket> tickets(TicketQuery query) {
    return page(
        paths.tickets(),
        query,
        UnaryOperator.identity(),
        document -> TicketDocument.ticket(TicketPaths.ref(document), Doc.of(document)));
  }

  @Override
  public TicketPage<TicketRow> rows(TicketQuery query) {
    return page(
        paths.tickets(),
        query,
        all -> all.select(TicketRowDocument.fields(query)),
        document -> TicketRowDocument.row(TicketPaths.ref(document), Doc.of(document)));
  }

  @Override
  public TicketPage<PortalTicket> portalTickets(String clientId, TicketQuery query) {
    return page(
        paths.portalTickets(clientId),
        query,
        UnaryOperator.identity(),
        document -> PortalTicketDocument.ticket(TicketPaths.ref(document), Doc.of(document)));
  }

  private static <T> TicketPage<T> page(
      CollectionReference tickets,
      TicketQuery query,
      UnaryOperator<Query> part,
      Function<DocumentSnapshot, T> meaning) {
    if (query.isSearch()) {
      TicketSearch search = TicketSearch.of(tickets, query, part);
      return new TicketPage<>(meanings(search.documents(), meaning), search.next());
    }
    TicketSort sort = TicketSort.of(query.order());
    TicketListPlan plan =
        TicketListPlan.of(TicketCondition.of(query), sort.searchesLists())
            .leaving(TicketCondition.words(query.words()));
    Query list = TicketQueries.sorted(tickets, plan.filters(), query.period(), sort);
    TicketReading reading =
        TicketReading.of(part.apply(list), query.after(), query.limit(), plan::accepts);
    return new TicketPage<>(
        meanings(reading.documents(), meaning),
        reading.last().map(document -> position(document, sort)));
  }

  private static <T> List<T> meanings(
      List<? extends DocumentSnapshot> documents, Function<DocumentSnapshot, T> meaning) {
    return documents.stream().map(meaning).toList();
  }

  private static TicketQuery.Position position(DocumentSnapshot document, TicketSort sort) {
    return new TicketQuery.Listed(
        Doc.of(document).instant(sort.field()), TicketPaths.ref(document));
  }
}
