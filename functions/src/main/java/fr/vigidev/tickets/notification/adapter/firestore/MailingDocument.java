package fr.vigidev.tickets.notification.adapter.firestore;

import com.google.cloud.firestore.DocumentSnapshot;
import fr.vigidev.tickets.notification.model.MailEvent;
import fr.vigidev.tickets.notification.model.Mailing;
import fr.vigidev.tickets.notification.model.Outcome;
import fr.vigidev.tickets.platform.firestore.Doc;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * A document of {@code mailings}: one mail. Its {@code state} is {@code open} until the provider
 * took it ({@code sent}) or it was given up ({@code failed}). Its {@code outcome} is what the
 * provider told since.
 */
final class MailingDocument {
  static final String OPEN = "open";
  static final String SENT = "sent";
  static final String FAILED = "failed";

  private MailingDocument() {}

  /** A mail that somebody is about to send. */
  static Map<String, Object> fields(Mailing mailing, Instant claimedUntil) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("uid", mailing.uid());
    fields.put("deliveries", mailing.deliveryIds());
    fields.put("digest", mailing.digest());
    fields.put("begunAt", Doc.timestamp(mailing.begunAt()));
    fields.put("attempts", mailing.attempts());
    fields.put("state", OPEN);
    fields.put("dueAt", Doc.timestamp(mailing.begunAt()));
    fields.put("claimedUntil", Doc.timestamp(claimedUntil));
    return fields;
  }

  static Mailing mailing(DocumentSnapshot document) {
    Doc doc = Doc.of(document);
    return new Mailing(
        document.getId(),
        doc.text("uid"),
        doc.texts("deliveries"),
        doc.flag("digest"),
        doc.instant("begunAt"),
        doc.integer("attempts"));
  }

  /** Whether nobody is sending it at that moment and somebody has to. */
  static boolean isUnsent(DocumentSnapshot document, Instant moment) {
    return OPEN.equals(document.get("state"))
        && Doc.of(document).optionalInstant("claimedUntil").filter(moment::isBefore).isEmpty();
  }

  /** Whether it outdoes what is known. */
  static boolean isNews(DocumentSnapshot document, Outcome outcome) {
    return Doc.of(document)
        .optionalText("outcome")
        .map(known -> outcome.compareTo(Outcome.of(known)) > 0)
        .orElse(true);
  }

  static Map<String, Object> outcome(DocumentSnapshot document, MailEvent event) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("outcome", event.outcome().code());
    fields.put("outcomeAt", Doc.timestamp(event.at()));
    fields.put("outcomeReason", event.reason().isEmpty() ? null : event.reason());
    if (OPEN.equals(document.get("state"))) {
      fields.put("state", SENT);
      fields.put("email", event.email());
      fields.put("at", Doc.timestamp(event.at()));
    }
    return fields;
  }
}
