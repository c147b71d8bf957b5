package fr.vigidev.tickets.bench;

import static com.google.cloud.firestore.Query.Direction.DESCENDING;

import com.google.cloud.Timestamp;
import com.google.cloud.firestore.CollectionReference;
import com.google.cloud.firestore.FieldPath;
import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.Query;
import fr.vigidev.tickets.ticket.adapter.firestore.FirestoreTicketLists;
import fr.vigidev.tickets.ticket.adapter.firestore.TicketSeed;
import fr.vigidev.tickets.ticket.application.TicketLists;
import fr.vigidev.tickets.ticket.application.TicketQuery;
import fr.vigidev.tickets.ticket.model.Priority;
import fr.vigidev.tickets.ticket.model.Status;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;

/** First pages: what opening a list, the board or a search reads. */
final class Screens {
  private static final int PAGE = 50;

  /** As the site's board asks: six columns of as many. */
  private static final int COLUMN = 7;

  private static final Timestamp RECENT = Timestamp.parseTimestamp("2026-11-09T00:00:00Z");
  private static final TicketQuery.Assignees ANYBODY = new TicketQuery.Assignees(Set.of(), false);
  private static final TicketQuery.Assignees NOBODY = new TicketQuery.Assignees(Set.of(), true);
  private static final Set<Status> OPEN =
      EnumSet.of(Status.NEW, Status.ACCEPTED, Status.IN_PROGRESS, Status.WAITING_FOR_CLIENT);
  private static final List<String> OPEN_CODES = OPEN.stream().map(Status::code).toList();
  private static final Set<Priority> PRESSING = EnumSet.of(Priority.HIGH, Priority.URGENT);

  private final CollectionReference tickets;
  private final CollectionReference bare;
  private final CollectionReference barePortal;
  private final TicketLists lists;
  private final SearchedWords words;

  Screens(Firestore firestore, SearchedWords words) {
    this.tickets = firestore.collection("tickets");
    this.bare = firestore.collection("bare");
    this.barePortal = TicketSeed.barePortal(firestore, MadeUpTickets.CLIENT);
    this.lists = new FirestoreTicketLists(firestore);
    this.words = words;
  }

  List<Row> rows() {
    return List.of(
        new Row("list", list(Set.of(), Set.of(), ANYBODY), latest(bare)),
        new Row(
            "list, open",
            list(OPEN, Set.of(), ANYBODY),
            latest(bare.whereIn("status", OPEN_CODES))),
        new Row("a Client’s list", portal(), latest(barePortal)),
        new Row("board, six columns", () -> Meter.ask(board(tickets)), board(bare)),
        search("search, a reference", words.reference()),
        search("search, a rare word", words.rare()),
        search("search, two words", words.usual(), words.frequent()),
        search("search, a frequent word", words.frequent()),
        search("search, an absent word", words.frequent(), words.absent()),
        new Row("a Client’s search", portal(words.frequent()), found(barePortal, words.frequent())),
        // Last: what the emulator may not answer in time goes on weighing on it.
        new Row(
            "list, three filters",
            list(OPEN, PRESSING, NOBODY),
            latest(
                bare.whereIn("status", OPEN_CODES)
                    .whereIn("priority", List.of("high", "urgent"))
                    .whereEqualTo("assignee", null))));
  }

  private Row search(String label, String... searched) {
    return new Row(label, list(Set.of(), Set.of(), ANYBODY, searched), found(bare, searched));
  }

  private IntSupplier list(
      Set<Status> statuses,
      Set<Priority> priorities,
      TicketQuery.Assignees assignees,
      String... searched) {
    TicketQuery query = query(statuses, priorities, assignees, searched);
    return () -> lists.tickets(query).items().size();
  }

  private IntSupplier portal(String... searched) {
    TicketQuery query = query(Set.of(), Set.of(), ANYBODY, searched);
    return () -> lists.portalTickets(MadeUpTickets.CLIENT, query).items().size();
  }

  private static TicketQuery query(
      Set<Status> statuses,
      Set<Priority> priorities,
      TicketQuery.Assignees assignees,
      String... searched) {
    return new TicketQuery(
        statuses,
        priorities,
        Set.of(),
        Set.of(),
        assignees,
        Optional.empty(),
        List.of(searched),
        Optional.empty(),
        TicketQuery.Order.LATEST_ACTIVITY,
        PAGE,
        Optional.empty());
  }

  private static List<Query> latest(Query query) {
    return List.of(query.orderBy("updatedAt", DESCENDING).limit(PAGE));
  }

  private static List<Query> found(Query query, String... searched) {
    Query found = query;
    for (String word : searched) {
      found = found.whereEqualTo(FieldPath.of("words", word), true);
    }
    return List.of(found.limit(PAGE));
  }

  private static List<Query> board(CollectionReference of) {
    return Arrays.stream(Status.values())
        .map(
            status -> {
              Query column = of.whereEqualTo("status", status.code());
              return status.isOpen()
                  ? column.orderBy("priorityRank", DESCENDING).orderBy("updatedAt", DESCENDING)
                  : column
                      .whereGreaterThanOrEqualTo("updatedAt", RECENT)
                      .orderBy("updatedAt", DESCENDING);
            })
        .map(column -> column.limit(COLUMN))
        .toList();
  }
}
