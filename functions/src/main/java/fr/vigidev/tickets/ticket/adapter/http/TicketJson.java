package fr.vigidev.tickets.ticket.adapter.http;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.people.model.Person;
import fr.vigidev.tickets.people.model.Role;
import fr.vigidev.tickets.platform.idempotency.StoredAnswer;
import fr.vigidev.tickets.ticket.model.PortalTicket;
import fr.vigidev.tickets.ticket.model.Status;
import fr.vigidev.tickets.ticket.model.Ticket;
import fr.vigidev.tickets.ticket.model.TicketRef;
import fr.vigidev.tickets.ticket.model.Workflow;
import java.time.Instant;
import java.util.Optional;

/** A ticket as the API tells it: whole to the staff, its projection to a Client. */
final class TicketJson {
  private TicketJson() {}

  static JsonObject of(Ticket ticket, Actor actor) {
    return switch (actor) {
      case Actor.Staff staff -> whole(ticket, staff.role());
      case Actor.ClientUser user -> projection(PortalTicket.of(ticket));
    };
  }

  /** The answer to a request that may come again. */
  static StoredAnswer stored(int status, Ticket ticket, Actor actor) {
    return new StoredAnswer(
        status, of(ticket, actor).toString(), "/api/tickets/" + ticket.ref().value());
  }

  /** What the Client sees, with the people as people and what is the team's alone. */
  static JsonObject whole(Ticket ticket, Role reader) {
    JsonObject json = projection(PortalTicket.of(ticket));
    json.add("client", idAndName(ticket.client().id(), ticket.client().name()));
    json.add("createdBy", person(ticket.createdBy()));
    json.add("assignee", ticket.assignee().map(TicketJson::person).orElse(null));
    JsonArray sharedWith = new JsonArray();
    ticket.sharedWith().forEach(each -> sharedWith.add(person(each)));
    json.add("sharedWith", sharedWith);
    json.add("allowedTransitions", transitions(ticket.status(), reader));
    return json;
  }

  static JsonObject projection(PortalTicket ticket) {
    JsonObject json = new JsonObject();
    json.addProperty("ref", ticket.ref().value());
    json.addProperty("title", ticket.title());
    json.addProperty("description", ticket.description());
    json.addProperty("priority", ticket.priority().code());
    json.addProperty("status", ticket.status().code());
    json.addProperty("version", ticket.version());
    json.add("project", idAndName(ticket.project().id(), ticket.project().name()));
    json.add("createdBy", name(ticket.createdByName()));
    json.add("assignee", ticket.assigneeName().map(TicketJson::name).orElse(null));
    json.addProperty("createdAt", ticket.createdAt().toString());
    json.addProperty("updatedAt", ticket.updatedAt().toString());
    addInstant(json, "resolvedAt", ticket.resolvedAt());
    addInstant(json, "closedAt", ticket.closedAt());
    json.add("attachments", AttachmentJson.list(ticket.attachments()));
    json.addProperty("duplicateOf", ticket.duplicateOf().map(TicketRef::value).orElse(null));
    json.add("allowedTransitions", transitions(ticket.status(), Role.CLIENT));
    return json;
  }

  static JsonObject person(Person person) {
    JsonObject json = name(person.name());
    json.addProperty("uid", person.uid());
    return json;
  }

  private static JsonObject name(String name) {
    JsonObject json = new JsonObject();
    json.addProperty("name", name);
    return json;
  }

  private static JsonObject idAndName(String id, String name) {
    JsonObject json = new JsonObject();
    json.addProperty("id", id);
    json.addProperty("name", name);
    return json;
  }

  private static void addInstant(JsonObject json, String name, Optional<Instant> instant) {
    instant.ifPresentOrElse(
        each -> json.addProperty(name, each.toString()), () -> json.add(name, JsonNull.INSTANCE));
  }

  private static JsonArray transitions(Status from, Role role) {
    JsonArray targets = new JsonArray();
    Workflow.targets(from, role).forEach(target -> targets.add(target.code()));
    return targets;
  }
}
