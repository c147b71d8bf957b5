package fr.vigidev.tickets.notification.adapter.firestore;

import fr.vigidev.tickets.notification.model.Delivery;
import fr.vigidev.tickets.notification.model.Pace;
import fr.vigidev.tickets.people.model.MailKind;
import fr.vigidev.tickets.platform.firestore.Doc;
import fr.vigidev.tickets.ticket.model.TicketEvent;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.util.HashMap;
import java.util.Map;

/**
 * A document of {@code deliveries}: {@code {eventId}_{uid}}. Its {@code state} is {@code waiting},
 * {@code mailed} (the rest is told by its {@code mailing}), {@code seen}, {@code unwanted} or
 * {@code failed}.
 */
final class DeliveryDocument {
  static final String WAITING = "waiting";
  static final String MAILED = "mailed";

  private DeliveryDocument() {}

  /** A piece of news that waits. */
  static Map<String, Object> fields(Delivery delivery) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("eventId", delivery.eventId());
    fields.put("uid", delivery.to().uid());
    fields.put("name", delivery.to().name());
    fields.put("email", delivery.to().email());
    fields.put("event", delivery.event().code());
    fields.put("kind", delivery.kind().code());
    fields.put("ref", delivery.ref().value());
    fields.put("clientId", delivery.clientId());
    fields.put("toClient", delivery.toClient());
    fields.put("entryIds", delivery.entryIds());
    fields.put("at", Doc.timestamp(delivery.at()));
    fields.put("state", WAITING);
    fields.putAll(timing(delivery));
    return fields;
  }

  /** How it waits. */
  static Map<String, Object> timing(Delivery delivery) {
    return Map.of("pace", delivery.pace().code(), "dueAt", Doc.timestamp(delivery.dueAt()));
  }

  static Delivery delivery(Doc doc) {
    return new Delivery(
        doc.text("eventId"),
        new Delivery.Addressee(doc.text("uid"), doc.text("name"), doc.text("email")),
        TicketEvent.Type.of(doc.text("event")).orElseThrow(),
        MailKind.of(doc.text("kind")).orElseThrow(),
        new TicketRef(doc.text("ref")),
        doc.text("clientId"),
        doc.flag("toClient"),
        doc.texts("entryIds"),
        doc.instant("at"),
        Pace.of(doc.text("pace")),
        doc.instant("dueAt"));
  }
}
