package fr.vigidev.tickets.ticket.adapter.firestore;

import com.google.cloud.firestore.DocumentReference;
import com.google.cloud.firestore.DocumentSnapshot;
import com.google.cloud.firestore.Query;
import fr.vigidev.tickets.ticket.model.Repair;

/**
 * A number of tickets that stands in a document.
 *
 * @param tickets the query that it is the count of
 */
record Counter(DocumentReference document, String field, Query tickets) {

  /** What stands there. */
  String found(DocumentSnapshot snapshot) {
    return String.valueOf(snapshot.get(field));
  }

  /** Whether it says another number, or none. */
  boolean differs(DocumentSnapshot snapshot, long counted) {
    return !Long.valueOf(counted).equals(snapshot.get(field));
  }

  Repair repair(DocumentSnapshot snapshot, long counted) {
    return new Repair(document.getPath(), field, found(snapshot), Long.toString(counted));
  }
}
