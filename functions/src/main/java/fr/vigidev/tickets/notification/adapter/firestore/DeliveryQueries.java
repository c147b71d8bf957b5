package fr.vigidev.tickets.notification.adapter.firestore;

import com.google.cloud.firestore.FieldPath;
import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.Query;
import fr.vigidev.tickets.notification.model.Pace;
import fr.vigidev.tickets.platform.firestore.Doc;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.time.Instant;

/**
 * Every shape of query on news and mails; {@code firestore.indexes.json} serves each. Those without
 * an order need no index beyond those that Firestore makes of every field.
 */
final class DeliveryQueries {
  private DeliveryQueries() {}

  /** Oldest first. Index: deliveries (state, dueAt). */
  static Query due(Firestore firestore, Instant now) {
    return waiting(firestore).whereLessThanOrEqualTo("dueAt", Doc.timestamp(now)).orderBy("dueAt");
  }

  static Query burst(Firestore firestore, String uid, TicketRef ref) {
    return waiting(firestore, uid, Pace.BURST).whereEqualTo("ref", ref.value());
  }

  static Query digest(Firestore firestore, String uid) {
    return waiting(firestore, uid, Pace.DIGEST);
  }

  /** Newest first. Index: deliveries (ref, at desc). */
  static Query latestOf(Firestore firestore, TicketRef ref) {
    return firestore
        .collection("deliveries")
        .whereEqualTo("ref", ref.value())
        .orderBy("at", Query.Direction.DESCENDING);
  }

  /** Oldest first. Index: mailings (state, dueAt). */
  static Query unsent(Firestore firestore, Instant now) {
    return firestore
        .collection("mailings")
        .whereEqualTo("state", MailingDocument.OPEN)
        .whereLessThanOrEqualTo("dueAt", Doc.timestamp(now))
        .orderBy("dueAt");
  }

  /** All news for a person. */
  static Query newsFor(Firestore firestore, String uid) {
    return byName(firestore.collection("deliveries").whereEqualTo("uid", uid));
  }

  /** All that became of mails about its account to a person. */
  static Query accountMailsTo(Firestore firestore, String uid) {
    return byName(firestore.collection("deliveries").whereEqualTo("recipient", uid));
  }

  /** All mails to a person. */
  static Query mailsTo(Firestore firestore, String uid) {
    return byName(firestore.collection("mailings").whereEqualTo("uid", uid));
  }

  /** Which tickets a person has open. */
  static Query presenceOf(Firestore firestore, String uid) {
    return byName(firestore.collection("presence").whereEqualTo("uid", uid));
  }

  private static Query byName(Query query) {
    return query.orderBy(FieldPath.documentId());
  }

  private static Query waiting(Firestore firestore, String uid, Pace pace) {
    return waiting(firestore).whereEqualTo("uid", uid).whereEqualTo("pace", pace.code());
  }

  private static Query waiting(Firestore firestore) {
    return firestore.collection("deliveries").whereEqualTo("state", DeliveryDocument.WAITING);
  }
}
