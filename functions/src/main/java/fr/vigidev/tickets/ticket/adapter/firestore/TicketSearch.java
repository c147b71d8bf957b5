package fr.vigidev.tickets.ticket.adapter.firestore;

import com.google.cloud.firestore.CollectionReference;
import com.google.cloud.firestore.DocumentSnapshot;
import com.google.cloud.firestore.Query;
import com.google.cloud.firestore.QueryDocumentSnapshot;
import fr.vigidev.tickets.ticket.application.TicketQuery;
import fr.vigidev.tickets.ticket.model.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What words find, read in two phases: open tickets, then the others. Within one, Firestore knows
 * no other order than that of the references; see decision 0019. A ticket that goes from one phase
 * to the other between two pages can be on both, or on neither: where all pages are written out
 * there is one phase.
 *
 * @param documents open tickets first, then newest activity first; where all pages are written out
 *     as they were read
 * @param next where to go on; empty at the end
 */
record TicketSearch(List<QueryDocumentSnapshot> documents, Optional<TicketQuery.Position> next) {
  private static final Comparator<DocumentSnapshot> BEST_FIRST =
      Comparator.<DocumentSnapshot, Boolean>comparing(document -> document.getBoolean("open"))
          .thenComparing(document -> document.getTimestamp("updatedAt"))
          .thenComparing(DocumentSnapshot::getId)
          .reversed();

  /**
   * One page.
   *
   * @param part narrows what is read of each document
   */
  static TicketSearch of(
      CollectionReference tickets, TicketQuery query, UnaryOperator<Query> part) {
    List<QueryDocumentSnapshot> documents = new ArrayList<>();
    Optional<TicketQuery.Position> next = Optional.empty();
    for (Optional<Boolean> open : phases(query)) {
      TicketListPlan plan = plan(query, open);
      TicketReading reading =
          TicketReading.of(
              part.apply(TicketQueries.found(tickets, plan.filters())),
              query.after().filter(last -> open.filter(each -> each != isOpen(last)).isEmpty()),
              query.limit() - documents.size(),
              plan::accepts);
      documents.addAll(reading.documents());
      if (reading.last().isPresent()) {
        next = reading.last().map(last -> position(last, open));
        break;
      }
    }
    if (query.order() != TicketQuery.Order.OLDEST) {
      documents.sort(BEST_FIRST);
    }
    return new TicketSearch(documents, next);
  }

  /** What is asked in a phase, of tickets that are open or not, or of all. */
  static TicketListPlan plan(TicketQuery query, Optional<Boolean> open) {
    List<TicketCondition> conditions = new ArrayList<>(TicketCondition.words(query.words()));
    open.map(TicketCondition::open).ifPresent(conditions::add);
    conditions.addAll(TicketCondition.of(query));
    return TicketListPlan.of(conditions, true);
  }

  /** Those that can find something, from where the page before ended. */
  private static List<Optional<Boolean>> phases(TicketQuery query) {
    if (query.order() == TicketQuery.Order.OLDEST) {
      return List.of(Optional.empty());
    }
    return Stream.of(true, false)
        .filter(open -> isAsked(query.statuses(), open))
        .filter(open -> !open || query.after().map(TicketSearch::isOpen).orElse(true))
        .map(Optional::of)
        .toList();
  }

  private static boolean isAsked(Set<Status> statuses, boolean open) {
    return statuses.isEmpty() || statuses.stream().anyMatch(status -> status.isOpen() == open);
  }

  private static TicketQuery.Position position(DocumentSnapshot last, Optional<Boolean> open) {
    return new TicketQuery.Found(open.orElse(false), TicketPaths.ref(last));
  }

  private static boolean isOpen(TicketQuery.Position position) {
    return position instanceof TicketQuery.Found found && found.open();
  }
}
