package fr.vigidev.tickets.ticket.adapter.firestore;

import com.google.cloud.firestore.CollectionReference;
import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.Query;
import fr.vigidev.tickets.indexes.QuerySamples;
import fr.vigidev.tickets.ticket.application.TicketPeriod;
import fr.vigidev.tickets.ticket.application.TicketQuery;
import fr.vigidev.tickets.ticket.model.Priority;
import fr.vigidev.tickets.ticket.model.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The queries on tickets. */
public final class TicketQuerySamples implements QuerySamples {
  private static final Set<Status> STATUSES = Set.of(Status.NEW, Status.ACCEPTED);
  private static final Set<Priority> PRIORITIES = Set.of(Priority.URGENT);
  private static final Set<String> IDS = Set.of("depot");
  private static final TicketQuery.Assignees ANYBODY = new TicketQuery.Assignees(Set.of(), false);
  private static final TicketQuery.Assignees SOME =
      new TicketQuery.Assignees(Set.of("thomas"), true);

  @Override
  public Map<String, List<Query>> samples(Firestore firestore) {
    CollectionReference tickets = firestore.collection("tickets");
    return Map.of(
        "TicketQueries.sorted", lists(tickets),
        "TicketQueries.found", searches(tickets),
        "TicketQueries.ofClient", List.of(TicketQueries.ofClient(firestore, "alpha")),
        "TicketQueries.urgentUnassigned",
            List.of(TicketQueries.urgentUnassigned(tickets, Instant.EPOCH)),
        "TicketQueries.alerts", List.of(TicketQueries.alerts(firestore.collection("alerts"))),
        "TicketQueries.onProject", List.of(TicketQueries.onProject(firestore, "depot")));
  }

  private static List<Query> lists(CollectionReference tickets) {
    return Arrays.stream(TicketQuery.Order.values())
        .flatMap(
            order -> periods(order).stream().flatMap(each -> lists(tickets, order, each).stream()))
        .toList();
  }

  private static List<Optional<TicketPeriod>> periods(TicketQuery.Order order) {
    Optional<LocalDate> day = Optional.of(LocalDate.EPOCH);
    return switch (order) {
      case LATEST_ACTIVITY -> List.of(Optional.empty());
      case NEWEST, OLDEST ->
          List.of(
              Optional.empty(),
              Optional.of(new TicketPeriod(TicketPeriod.Reached.CREATED, day, day)));
      case LATEST_RESOLUTION ->
          List.of(Optional.of(new TicketPeriod(TicketPeriod.Reached.RESOLVED, day, day)));
    };
  }

  private static List<Query> lists(
      CollectionReference tickets, TicketQuery.Order order, Optional<TicketPeriod> period) {
    TicketSort sort = TicketSort.of(order);
    return asked(order, period).stream()
        .map(query -> TicketListPlan.of(TicketCondition.of(query), sort.searchesLists()))
        .map(plan -> TicketQueries.sorted(tickets, plan.filters(), period, sort))
        .toList();
  }

  /** The same with words, one of which wants to be quoted. */
  private static List<Query> searches(CollectionReference tickets) {
    List<TicketQuery> asked =
        asked(TicketQuery.Order.LATEST_ACTIVITY, Optional.empty(), "camera", "69007");
    return Stream.of(Optional.of(true), Optional.<Boolean>empty())
        .flatMap(open -> asked.stream().map(query -> TicketSearch.plan(query, open)))
        .map(plan -> TicketQueries.found(tickets, plan.filters()))
        .toList();
  }

  /** Nothing asked, each field alone, and all that can be asked together. */
  private static List<TicketQuery> asked(
      TicketQuery.Order order, Optional<TicketPeriod> period, String... words) {
    Lists lists = new Lists(order, period, List.of(words));
    Optional<String> me = Optional.of("thomas");
    Optional<String> nobody = Optional.empty();
    return List.of(
        lists.list(Set.of(), Set.of(), Set.of(), Set.of(), ANYBODY, nobody),
        lists.list(STATUSES, Set.of(), Set.of(), Set.of(), ANYBODY, nobody),
        lists.list(Set.of(), PRIORITIES, Set.of(), Set.of(), ANYBODY, nobody),
        lists.list(Set.of(), Set.of(), IDS, Set.of(), ANYBODY, nobody),
        lists.list(Set.of(), Set.of(), Set.of(), IDS, ANYBODY, nobody),
        lists.list(Set.of(), Set.of(), Set.of(), Set.of(), SOME, nobody),
        lists.list(Set.of(), Set.of(), Set.of(), Set.of(), ANYBODY, me),
        lists.list(STATUSES, PRIORITIES, IDS, IDS, SOME, nobody),
        lists.list(STATUSES, PRIORITIES, IDS, IDS, SOME, me));
  }

  private record Lists(TicketQuery.Order order, Optional<TicketPeriod> period, List<String> words) {
    TicketQuery list(
        Set<Status> statuses,
        Set<Priority> priorities,
        Set<String> projectIds,
        Set<String> clientIds,
        TicketQuery.Assignees assignees,
        Optional<String> sharedWith) {
      return new TicketQuery(
          statuses,
          priorities,
          projectIds,
          clientIds,
          assignees,
          sharedWith,
          words,
          period,
          order,
          1,
          Optional.empty());
    }
  }
}
