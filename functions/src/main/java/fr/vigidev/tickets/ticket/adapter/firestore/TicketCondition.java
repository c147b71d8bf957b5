package fr.vigidev.tickets.ticket.adapter.firestore;

import com.google.cloud.firestore.DocumentSnapshot;
import com.google.cloud.firestore.FieldPath;
import com.google.cloud.firestore.Filter;
import fr.vigidev.tickets.ticket.application.TicketQuery;
import fr.vigidev.tickets.ticket.model.Priority;
import fr.vigidev.tickets.ticket.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Something that tickets have to meet: asked of Firestore where it can be asked, and looked for in
 * the documents that it finds where it can't.
 *
 * @param alternatives how many values would do; Firestore takes a product of 30 in one query
 * @param searchesList whether a list has to hold a value, of which Firestore takes one in a query
 * @param filter how Firestore is asked
 * @param holds whether a document meets it
 */
record TicketCondition(
    int alternatives, boolean searchesList, Filter filter, Predicate<DocumentSnapshot> holds) {

  /** One of some values. */
  static TicketCondition among(String field, Set<String> values) {
    Filter filter =
        values.size() == 1
            ? Filter.equalTo(field, values.iterator().next())
            : Filter.inArray(field, List.copyOf(values));
    return new TicketCondition(
        values.size(), false, filter, document -> values.contains(document.getString(field)));
  }

  /** One person of some, or nobody. */
  static TicketCondition inTheHandsOf(TicketQuery.Assignees assignees) {
    if (!assignees.nobody()) {
      return among("assignee.uid", assignees.uids());
    }
    TicketCondition nobody =
        new TicketCondition(
            1,
            false,
            Filter.equalTo("assignee", null),
            document -> document.contains("assignee") && document.get("assignee") == null);
    return assignees.uids().isEmpty() ? nobody : nobody.or(among("assignee.uid", assignees.uids()));
  }

  /** A value in a list. */
  static TicketCondition contains(String field, String value) {
    return new TicketCondition(
        1,
        true,
        Filter.arrayContains(field, value),
        document -> document.get(field) instanceof List<?> list && list.contains(value));
  }

  /** Every word of a search. */
  static List<TicketCondition> words(List<String> words) {
    return words.stream().map(word -> flag(FieldPath.of("words", word), true)).toList();
  }

  /** Whether somebody still has to do something about the ticket. */
  static TicketCondition open(boolean open) {
    return flag(FieldPath.of("open"), open);
  }

  private static TicketCondition flag(FieldPath field, boolean value) {
    return new TicketCondition(
        1,
        false,
        Filter.equalTo(field, value),
        document -> Boolean.valueOf(value).equals(document.get(field)));
  }

  private TicketCondition or(TicketCondition other) {
    return new TicketCondition(
        alternatives + other.alternatives,
        false,
        Filter.or(filter, other.filter),
        holds.or(other.holds));
  }

  /** All that a query asks for but its words. */
  static List<TicketCondition> of(TicketQuery query) {
    List<TicketCondition> conditions = new ArrayList<>();
    addAmong(conditions, "status", codes(query.statuses(), Status::code));
    addAmong(conditions, "priority", codes(query.priorities(), Priority::code));
    addAmong(conditions, "projectId", query.projectIds());
    addAmong(conditions, "clientId", query.clientIds());
    if (!query.assignees().isAny()) {
      conditions.add(inTheHandsOf(query.assignees()));
    }
    query.sharedWith().ifPresent(uid -> conditions.add(contains("sharedWithUids", uid)));
    return conditions;
  }

  private static void addAmong(List<TicketCondition> conditions, String field, Set<String> values) {
    if (!values.isEmpty()) {
      conditions.add(among(field, values));
    }
  }

  private static <T> Set<String> codes(Set<T> values, Function<T, String> code) {
    return values.stream().map(code).collect(Collectors.toSet());
  }
}
