package fr.vigidev.tickets.ticket.adapter.firestore;

import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.Precondition;
import com.google.cloud.firestore.Query;
import com.google.cloud.firestore.QueryDocumentSnapshot;
import com.google.cloud.firestore.WriteBatch;
import fr.vigidev.tickets.people.model.Person;
import fr.vigidev.tickets.platform.firestore.PagedWrites;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The names of a person on tickets and in their timelines, on the side of the staff and on that of
 * the Client. Writing them changes neither version nor activity of a ticket, and what bears the
 * name already is not written again.
 */
public final class FirestorePersonNames {
  private final Firestore firestore;
  private final PagedWrites writes;
  private final TicketPaths paths;

  public FirestorePersonNames(Firestore firestore) {
    this.firestore = firestore;
    this.writes = new PagedWrites(firestore);
    this.paths = new TicketPaths(firestore);
  }

  /** Writes the name of the person everywhere. It can be repeated at any time. */
  public void write(Person person) {
    String uid = person.uid();
    Stream.of(
            PersonQueries.openedBy(firestore, uid),
            PersonQueries.heldBy(firestore, uid),
            PersonQueries.sharedWith(firestore, uid))
        .forEach(tickets -> writeOnTickets(tickets, person));
    Stream.of(
            PersonQueries.entriesBy(firestore, uid),
            PersonQueries.entriesAssigning(firestore, uid),
            PersonQueries.entriesAsking(firestore, uid))
        .forEach(entries -> writeInTimelines(entries, person));
  }

  private void writeOnTickets(Query tickets, Person person) {
    writes.each(
        tickets, (batch, page) -> page.forEach(document -> writeOnTicket(batch, document, person)));
  }

  private void writeOnTicket(WriteBatch batch, QueryDocumentSnapshot document, Person person) {
    Map<String, Object> shown = names(document, List.of("createdBy", "assignee"), person);
    Map<String, Object> all = new HashMap<>(shown);
    if (document.get("sharedWith") instanceof List<?> helpers
        && helpers.stream().anyMatch(each -> isOtherwiseCalled(each, person))) {
      all.put("sharedWith", helpers.stream().map(each -> named(each, person)).toList());
    }
    if (!all.isEmpty()) {
      batch.update(document.getReference(), all, Precondition.updatedAt(document.getUpdateTime()));
    }
    if (!shown.isEmpty()) {
      batch.update(
          paths.portalTicket(document.getString("clientId"), TicketPaths.ref(document)), shown);
    }
  }

  private void writeInTimelines(Query entries, Person person) {
    writes.each(
        entries,
        (batch, page) -> {
          TimelinePlaces places = TimelinePlaces.of(firestore, page);
          page.forEach(document -> writeInEntry(batch, document, places, person));
        });
  }

  private static void writeInEntry(
      WriteBatch batch, QueryDocumentSnapshot document, TimelinePlaces places, Person person) {
    Map<String, Object> all = names(document, List.of("by", "assignee", "to"), person);
    if (all.isEmpty()) {
      return;
    }
    batch.update(document.getReference(), all);
    Map<String, Object> shown = names(document, List.of("by", "assignee"), person);
    places.shownAt(document).ifPresent(portal -> batch.update(portal, shown));
  }

  /** Of some fields that name people those that name this one otherwise, as they have to be. */
  private static Map<String, Object> names(
      QueryDocumentSnapshot document, List<String> fields, Person person) {
    Map<String, Object> names = new HashMap<>();
    for (String field : fields) {
      if (isOtherwiseCalled(document.get(field), person)) {
        names.put(field + ".name", person.name());
      }
    }
    return names;
  }

  private static boolean isOtherwiseCalled(Object value, Person person) {
    return value instanceof Map<?, ?> map
        && person.uid().equals(map.get("uid"))
        && !person.name().equals(map.get("name"));
  }

  private static Object named(Object helper, Person person) {
    return isOtherwiseCalled(helper, person) ? TicketDocument.person(person) : helper;
  }
}
