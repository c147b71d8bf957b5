package fr.vigidev.tickets.ticket.adapter.firestore;

import com.google.cloud.firestore.DocumentSnapshot;
import com.google.cloud.firestore.Filter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What Firestore is asked, and what is left to be looked for in the documents that it finds. A
 * query takes 30 alternatives, all its conditions multiplied, and the search of one list: <a
 * href="https://firebase.google.com/docs/firestore/query-data/queries#limits_on_or_queries">Firestore,
 * limits on OR queries</a>.
 */
record TicketListPlan(List<TicketCondition> asked, List<TicketCondition> left) {
  private static final int MOST_ALTERNATIVES = 30;

  /**
   * Asks for as much as a query takes, with the fewest alternatives first.
   *
   * @param conditions of those that search a list the first is asked, if there is an index for it
   */
  static TicketListPlan of(List<TicketCondition> conditions, boolean searchesLists) {
    List<TicketCondition> asked = new ArrayList<>();
    List<TicketCondition> left = new ArrayList<>();
    int alternatives = 1;
    boolean searchesList = !searchesLists;
    for (TicketCondition each :
        conditions.stream()
            .sorted(Comparator.comparingInt(TicketCondition::alternatives))
            .toList()) {
      boolean fits =
          each.alternatives() <= MOST_ALTERNATIVES / alternatives
              && !(each.searchesList() && searchesList);
      (fits ? asked : left).add(each);
      if (fits) {
        alternatives *= each.alternatives();
        searchesList |= each.searchesList();
      }
    }
    return new TicketListPlan(asked, left);
  }

  /** The same with more to be looked for. */
  TicketListPlan leaving(List<TicketCondition> more) {
    return new TicketListPlan(asked, Stream.concat(left.stream(), more.stream()).toList());
  }

  /** What is asked, as Firestore takes it. */
  List<Filter> filters() {
    return asked.stream().map(TicketCondition::filter).toList();
  }

  /** Whether a document that was found meets what was not asked. */
  boolean accepts(DocumentSnapshot document) {
    return left.stream().allMatch(each -> each.holds().test(document));
  }
}
