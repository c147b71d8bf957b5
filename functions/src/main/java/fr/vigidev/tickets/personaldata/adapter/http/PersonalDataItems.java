package fr.vigidev.tickets.personaldata.adapter.http;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import fr.vigidev.tickets.notification.application.OwnMails;
import fr.vigidev.tickets.notification.application.TicketDeliveries;
import fr.vigidev.tickets.people.adapter.http.UserJson;
import fr.vigidev.tickets.people.application.Accounts;
import fr.vigidev.tickets.people.model.Invitation;
import fr.vigidev.tickets.personaldata.application.PersonalData;
import fr.vigidev.tickets.ticket.application.OwnWork;
import fr.vigidev.tickets.ticket.model.Attachment;
import fr.vigidev.tickets.ticket.model.Entry;
import fr.vigidev.tickets.ticket.model.Fact;
import fr.vigidev.tickets.ticket.model.PortalTicket;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The parts of personal data as JSON. Other people are named in none of them. */
final class PersonalDataItems {
  private PersonalDataItems() {}

  static JsonObject account(PersonalData.Account account) {
    JsonObject json = account.user().map(UserJson::toItself).orElseGet(JsonObject::new);
    json.addProperty("uid", account.uid());
    return json;
  }

  static JsonElement signIn(Optional<Accounts.SignIns> signIns) {
    if (signIns.isEmpty()) {
      return JsonNull.INSTANCE;
    }
    JsonObject json = new JsonObject();
    json.addProperty("email", signIns.get().email());
    json.addProperty("createdAt", signIns.get().createdAt().toString());
    json.addProperty("lastSignInAt", text(signIns.get().lastSignInAt()));
    return json;
  }

  static JsonObject invitation(Invitation invitation) {
    JsonObject json = new JsonObject();
    json.addProperty("email", invitation.email().value());
    json.addProperty("role", invitation.role().code());
    json.addProperty("clientName", invitation.clientName().orElse(null));
    json.addProperty("createdAt", invitation.createdAt().toString());
    json.addProperty("sentAt", invitation.sentAt().toString());
    json.addProperty("expiresAt", invitation.expiresAt().toString());
    json.addProperty("status", invitation.state().code());
    json.addProperty("acceptedAt", text(invitation.acceptedAt()));
    return json;
  }

  static JsonObject ticket(PortalTicket ticket) {
    JsonObject json = new JsonObject();
    json.addProperty("ref", ticket.ref().value());
    json.addProperty("title", ticket.title());
    json.addProperty("description", ticket.description());
    json.addProperty("priority", ticket.priority().code());
    json.addProperty("status", ticket.status().code());
    json.addProperty("projectName", ticket.project().name());
    json.addProperty("createdByName", ticket.createdByName());
    json.addProperty("createdAt", ticket.createdAt().toString());
    json.addProperty("resolvedAt", text(ticket.resolvedAt()));
    json.addProperty("closedAt", text(ticket.closedAt()));
    json.add("attachments", attachments(ticket.attachments()));
    return json;
  }

  static JsonObject entry(OwnWork.Made made) {
    Entry entry = made.entry();
    JsonObject json = new JsonObject();
    json.addProperty("ref", made.ref().value());
    json.addProperty("type", entry.fact().type());
    json.addProperty("visibility", entry.visibility().code());
    json.addProperty("at", entry.at().toString());
    json.addProperty("byName", entry.by().name());
    tell(entry.fact(), json);
    json.add("attachments", attachments(entry.fact().files()));
    return json;
  }

  private static void tell(Fact fact, JsonObject json) {
    switch (fact) {
      case Fact.Message message -> json.addProperty("body", message.body());
      case Fact.Note note -> json.addProperty("body", note.body());
      case Fact.Shared shared ->
          shared.comment().ifPresent(comment -> json.addProperty("body", comment));
      case Fact.StatusChanged changed -> {
        json.addProperty("from", changed.from().code());
        json.addProperty("to", changed.to().code());
      }
      case Fact.PriorityChanged changed -> {
        json.addProperty("from", changed.from().code());
        json.addProperty("to", changed.to().code());
      }
      case Fact.MarkedDuplicate marked -> json.addProperty("to", marked.of().value());
      case Fact.Created c -> {}
      case Fact.Assigned a -> {}
      case Fact.Unassigned u -> {}
    }
  }

  static JsonObject mail(TicketDeliveries.Told told) {
    JsonObject json = new JsonObject();
    json.addProperty("about", told.delivery().event().code());
    json.addProperty("kind", told.delivery().kind().code());
    json.addProperty("email", told.email());
    json.addProperty("happenedAt", told.delivery().at().toString());
    json.addProperty("state", told.state().code());
    json.addProperty("at", told.at().toString());
    return json;
  }

  static JsonObject mail(OwnMails.AboutAccount mail) {
    JsonObject json = new JsonObject();
    json.addProperty("about", "account");
    json.addProperty("state", mail.state());
    json.addProperty("at", text(mail.at()));
    return json;
  }

  private static JsonArray attachments(List<Attachment> attachments) {
    JsonArray array = new JsonArray();
    for (Attachment attachment : attachments) {
      JsonObject json = new JsonObject();
      json.addProperty("fileName", attachment.fileName());
      json.addProperty("contentType", attachment.contentType());
      json.addProperty("size", attachment.sizeBytes());
      array.add(json);
    }
    return array;
  }

  private static String text(Optional<Instant> instant) {
    return instant.map(Instant::toString).orElse(null);
  }
}
