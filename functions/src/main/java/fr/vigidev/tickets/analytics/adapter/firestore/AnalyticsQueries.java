package fr.vigidev.tickets.analytics.adapter.firestore;

import com.google.cloud.firestore.FieldPath;
import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.Query;
import fr.vigidev.tickets.analytics.application.TouchedTickets;
import fr.vigidev.tickets.analytics.model.Retention;
import fr.vigidev.tickets.platform.firestore.Doc;
import fr.vigidev.tickets.ticket.model.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Every shape of query for the figures; {@code firestore.indexes.json} serves each. */
final class AnalyticsQueries {
  private AnalyticsQueries() {}

  /** Those touched longest ago first. */
  static Query touched(Firestore firestore, TouchedTickets.From from) {
    Query query =
        firestore
            .collection("tickets")
            .select(FactsDocument.FIELDS)
            .orderBy("updatedAt")
            .orderBy(FieldPath.documentId());
    return from.after()
        .map(ref -> query.startAfter(Doc.timestamp(from.at()), ref.value()))
        .orElseGet(() -> query.startAt(Doc.timestamp(from.at())));
  }

  /** All touched then or later, to be counted. */
  static Query touchedSince(Firestore firestore, Instant since) {
    return firestore
        .collection("tickets")
        .whereGreaterThanOrEqualTo("updatedAt", Doc.timestamp(since));
  }

  /** The days from one on, in their order. */
  static Query daysFrom(Firestore firestore, LocalDate from) {
    return firestore.collection("analytics").orderBy("date").startAt(from.toString());
  }

  /** Those up to a last one. */
  static Query days(Firestore firestore, LocalDate from, LocalDate to) {
    return daysFrom(firestore, from).endAt(to.toString());
  }

  static Query open(Firestore firestore) {
    return firestore.collection("tickets").whereIn("status", Status.openCodes());
  }

  static Query unassigned(Firestore firestore) {
    return open(firestore).whereEqualTo("assignee", null);
  }

  /** The longest first. */
  static Query alerts(Firestore firestore) {
    return firestore.collection("alerts").orderBy("since");
  }

  /** Documents whose moment lies before another. */
  static Query olderThan(Firestore firestore, Retention retention, Instant moment) {
    return firestore
        .collection(retention.collection())
        .whereLessThan(retention.field(), Doc.timestamp(moment));
  }

  /** Index: invitations (status, expiresAt desc). */
  static Query untakenInvitations(Firestore firestore, Instant expiredBefore) {
    return firestore
        .collection("invitations")
        .whereIn("status", List.of("pending", "revoked"))
        .whereLessThan("expiresAt", Doc.timestamp(expiredBefore))
        .orderBy("expiresAt", Query.Direction.DESCENDING);
  }
}
