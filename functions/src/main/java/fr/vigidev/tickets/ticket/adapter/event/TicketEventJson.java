package fr.vigidev.tickets.ticket.adapter.event;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import fr.vigidev.tickets.people.model.Role;
import fr.vigidev.tickets.platform.outbox.OutboxMessage;
import fr.vigidev.tickets.ticket.model.TicketEvent;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Ticket events as they travel: a flat JSON object of references. */
public final class TicketEventJson {
  private TicketEventJson() {}

  /** The message for the outbox and for Pub/Sub. */
  public static OutboxMessage message(TicketEvent event) {
    JsonArray entryIds = new JsonArray();
    event.entryIds().forEach(entryIds::add);
    JsonObject json = new JsonObject();
    json.addProperty("id", event.id());
    json.addProperty("type", event.type().code());
    json.addProperty("ref", event.ref().value());
    json.addProperty("clientId", event.clientId());
    json.addProperty("actorUid", event.actorUid());
    json.addProperty("actorRole", event.actorRole().code());
    json.addProperty("targetUid", event.targetUid().orElse(null));
    json.addProperty("at", event.at().toString());
    json.add("entryIds", entryIds);
    return new OutboxMessage(event.id(), json.toString(), event.at());
  }

  /** The event that a text tells; empty when it is none that this version understands. */
  public static Optional<TicketEvent> parse(String text) {
    try {
      JsonObject json = JsonParser.parseString(text).getAsJsonObject();
      List<String> entryIds = new ArrayList<>();
      for (JsonElement each : json.getAsJsonArray("entryIds")) {
        entryIds.add(each.getAsString());
      }
      return Optional.of(
          new TicketEvent(
              text(json, "id"),
              TicketEvent.Type.of(text(json, "type")).orElseThrow(),
              TicketRef.parse(text(json, "ref")).orElseThrow(),
              text(json, "clientId"),
              text(json, "actorUid"),
              Role.of(text(json, "actorRole")).orElseThrow(),
              optionalText(json, "targetUid"),
              Instant.parse(text(json, "at")),
              entryIds));
    } catch (RuntimeException e) {
      // However a text fails to be an event, it is none; the list of ways would never be whole.
      return Optional.empty();
    }
  }

  private static Optional<String> optionalText(JsonObject json, String name) {
    return json.get(name).isJsonNull() ? Optional.empty() : Optional.of(text(json, name));
  }

  private static String text(JsonObject json, String name) {
    return json.get(name).getAsString();
  }
}
