package fr.vigidev.tickets.notification.adapter.firestore;

import com.google.cloud.firestore.DocumentSnapshot;
import fr.vigidev.tickets.notification.model.Mailing;
import fr.vigidev.tickets.platform.firestore.Doc;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * A document of {@code mailings}: one mail. Its {@code state} is {@code open} until the provider
 * took it ({@code sent}) or it was given up ({@code failed}).
 */
final class MailingDocument {
  static final String OPEN = "open";

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
}
