package fr.vigidev.tickets.ticket.adapter.http;

import com.google.gson.JsonObject;
import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.people.model.Role;
import fr.vigidev.tickets.platform.idempotency.StoredAnswer;
import fr.vigidev.tickets.ticket.model.Attachment;
import fr.vigidev.tickets.ticket.model.Entry;
import fr.vigidev.tickets.ticket.model.Fact;
import fr.vigidev.tickets.ticket.model.PortalEntry;
import fr.vigidev.tickets.ticket.model.PortalFact;
import fr.vigidev.tickets.ticket.model.TicketChange;
import fr.vigidev.tickets.ticket.model.Visibility;
import java.time.Instant;
import java.util.List;

/** A timeline entry that was just written, as the API tells it to its author. */
final class EntryJson {
  private EntryJson() {}

  /** The answer to who wrote: what was written is the first entry, what it brings comes after. */
  static StoredAnswer stored(TicketChange change, Actor actor) {
    return new StoredAnswer(
        201,
        of(change.entries().getFirst(), actor).toString(),
        "/api/tickets/" + change.after().ref().value());
  }

  private static JsonObject of(Entry entry, Actor actor) {
    return switch (actor) {
      case Actor.Staff staff -> whole(entry);
      // What a user of a Client writes is public, so that there is a projection.
      case Actor.ClientUser user -> projection(PortalEntry.of(entry).orElseThrow());
    };
  }

  private static JsonObject whole(Entry entry) {
    Fact fact = entry.fact();
    JsonObject by = by(entry.by().name(), entry.by().role());
    by.addProperty("uid", entry.by().uid());
    JsonObject json =
        entry(entry.id(), fact.type(), entry.visibility(), entry.at(), by, fact.files());
    switch (fact) {
      case Fact.Message message -> json.addProperty("body", message.body());
      case Fact.Note note -> json.addProperty("body", note.body());
      case Fact.StatusChanged moved -> {
        json.addProperty("from", moved.from().code());
        json.addProperty("to", moved.to().code());
      }
      case Fact.Shared shared -> {
        json.add("to", TicketJson.person(shared.helper()));
        shared.comment().ifPresent(comment -> json.addProperty("body", comment));
      }
      case Fact.MarkedDuplicate marked -> json.addProperty("to", marked.of().value());
      case Fact.PriorityChanged changed -> {
        json.addProperty("from", changed.from().code());
        json.addProperty("to", changed.to().code());
      }
      case Fact.Created c -> {}
      case Fact.Assigned a -> {}
      case Fact.Unassigned u -> {}
    }
    return json;
  }

  private static JsonObject projection(PortalEntry entry) {
    PortalFact fact = entry.fact();
    JsonObject by = by(entry.byName(), entry.byRole());
    JsonObject json =
        entry(entry.id(), fact.type(), Visibility.PUBLIC, entry.at(), by, fact.files());
    switch (fact) {
      case PortalFact.Message message -> json.addProperty("body", message.body());
      case PortalFact.StatusChanged moved -> {
        json.addProperty("from", moved.from().code());
        json.addProperty("to", moved.to().code());
      }
      case PortalFact.MarkedDuplicate marked -> json.addProperty("to", marked.of().value());
      case PortalFact.PriorityChanged changed -> {
        json.addProperty("from", changed.from().code());
        json.addProperty("to", changed.to().code());
      }
      case PortalFact.Created c -> {}
      case PortalFact.Assigned a -> {}
      case PortalFact.Unassigned u -> {}
    }
    return json;
  }

  private static JsonObject entry(
      String id,
      String type,
      Visibility visibility,
      Instant at,
      JsonObject by,
      List<Attachment> attachments) {
    JsonObject json = new JsonObject();
    json.addProperty("id", id);
    json.addProperty("type", type);
    json.addProperty("visibility", visibility.code());
    json.addProperty("at", at.toString());
    json.add("by", by);
    json.add("attachments", AttachmentJson.list(attachments));
    return json;
  }

  private static JsonObject by(String name, Role role) {
    JsonObject json = new JsonObject();
    json.addProperty("name", name);
    json.addProperty("role", role.code());
    return json;
  }
}
