package fr.vigidev.tickets.ticket.adapter.firestore;

import com.google.cloud.firestore.FieldPath;
import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.Query;

/**
 * Every shape of query on what a person has to do with tickets; {@code firestore.indexes.json}
 * serves each. Timelines are asked all at once; those of portals name no ids of people.
 */
final class PersonQueries {
  private PersonQueries() {}

  static Query openedBy(Firestore firestore, String uid) {
    return byName(firestore.collection("tickets").whereEqualTo("createdBy.uid", uid));
  }

  static Query heldBy(Firestore firestore, String uid) {
    return byName(firestore.collection("tickets").whereEqualTo("assignee.uid", uid));
  }

  static Query openHeldBy(Firestore firestore, String uid) {
    return UpkeepQueries.open(heldBy(firestore, uid));
  }

  static Query sharedWith(Firestore firestore, String uid) {
    return byName(firestore.collection("tickets").whereArrayContains("sharedWithUids", uid));
  }

  /** Entries that the person made. */
  static Query entriesBy(Firestore firestore, String uid) {
    return byName(firestore.collectionGroup("timeline").whereEqualTo("by.uid", uid));
  }

  /** Entries that put the person in charge, or that took a ticket from it. */
  static Query entriesAssigning(Firestore firestore, String uid) {
    return byName(firestore.collectionGroup("timeline").whereEqualTo("assignee.uid", uid));
  }

  /** Entries that asked the person for help. */
  static Query entriesAsking(Firestore firestore, String uid) {
    return byName(firestore.collectionGroup("timeline").whereEqualTo("to.uid", uid));
  }

  private static Query byName(Query query) {
    return query.orderBy(FieldPath.documentId());
  }
}
