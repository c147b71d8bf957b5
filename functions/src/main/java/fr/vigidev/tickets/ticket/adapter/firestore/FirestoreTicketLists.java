package fr.vigidev.tickets.ticket.adapter.firestore;

import com.google.cloud.firestore.CollectionReference;
import com.google.cloud.firestore.DocumentSnapshot;
import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.Query;
import com.google.cloud.firestore.QueryDocumentSnapshot;
import fr.vigidev.tickets.platform.firestore.Await;
import fr.vigidev.tickets.platform.firestore.Doc;
import fr.vigidev.tickets.ticket.application.TicketLists;
import fr.vigidev.tickets.ticket.application.TicketPage;
import fr.vigidev.tickets.ticket.application.TicketQuery;
import fr.vigidev.tickets.ticket.application.TicketRow;
import fr.vigidev.tickets.ticket.application.TicketRows;
import fr.vigidev.tickets.ticket.model.PortalTicket;
import fr.vigidev.tickets.ticket.model.Ticket;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Lists of tickets in Firestore: the staff's from the truth, a Client's from its portal, so that no
 * filter, word or cursor can lead it out of there.
 */
public final class FirestoreTicketLists implements TicketLists, TicketRows {
  /** How often a page reads on for what Firestore could not be asked. */
  private static final int MOST_READINGS = 4;

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
        document -> TicketDocument.ticket(ref(document), Doc.of(document)));
  }

  @Override
  public TicketPage<TicketRow> rows(TicketQuery query) {
    return page(
        paths.tickets(),
        query,
        all -> all.select(TicketRowDocument.fields(query)),
        document -> TicketRowDocument.row(ref(document), Doc.of(document)));
  }

  @Override
  public TicketPage<PortalTicket> portalTickets(String clientId, TicketQuery query) {
    return page(
        paths.portalTickets(clientId),
        query,
        UnaryOperator.identity(),
        document -> PortalTicketDocument.ticket(ref(document), Doc.of(document)));
  }

  private static <T> TicketPage<T> page(
      CollectionReference tickets,
      TicketQuery query,
      UnaryOperator<Query> part,
      Function<DocumentSnapshot, T> meaning) {
    Optional<List<String>> words = RarestWord.first(tickets, query.words());
    if (words.isEmpty()) {
      return new TicketPage<>(List.of(), Optional.empty());
    }
    List<TicketCondition> conditions = TicketCondition.of(query);
    words.get().forEach(word -> conditions.add(TicketCondition.contains("searchTokens", word)));
    TicketListPlan plan =
        TicketListPlan.of(conditions, query.period(), TicketSort.of(query.order()));
    return read(plan, part.apply(plan.query(tickets)), query, meaning);
  }

  private static <T> TicketPage<T> read(
      TicketListPlan plan, Query asked, TicketQuery query, Function<DocumentSnapshot, T> meaning) {
    Query list = asked.limit(query.limit());
    List<T> items = new ArrayList<>();
    Optional<TicketQuery.Position> position = query.after();
    for (int reading = 0; reading < MOST_READINGS; reading++) {
      List<QueryDocumentSnapshot> found = Await.result(after(list, position).get()).getDocuments();
      for (QueryDocumentSnapshot document : found) {
        position = Optional.of(position(document, plan.sort()));
        if (plan.accepts(document)) {
          items.add(meaning.apply(document));
        }
        if (items.size() == query.limit()) {
          return new TicketPage<>(items, position);
        }
      }
      if (found.size() < query.limit()) {
        return new TicketPage<>(items, Optional.empty());
      }
    }
    return new TicketPage<>(items, position);
  }

  private static Query after(Query list, Optional<TicketQuery.Position> position) {
    return position
        .map(last -> list.startAfter(Doc.timestamp(last.at()), last.ref().value()))
        .orElse(list);
  }

  private static TicketQuery.Position position(DocumentSnapshot document, TicketSort sort) {
    return new TicketQuery.Position(Doc.of(document).instant(sort.field()), ref(document));
  }

  private static TicketRef ref(DocumentSnapshot document) {
    return TicketRef.parse(document.getId()).orElseThrow();
  }
}
