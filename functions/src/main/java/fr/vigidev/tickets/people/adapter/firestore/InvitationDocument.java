package fr.vigidev.tickets.people.adapter.firestore;

import com.google.cloud.firestore.DocumentSnapshot;
import fr.vigidev.tickets.people.model.EmailAddress;
import fr.vigidev.tickets.people.model.Invitation;
import fr.vigidev.tickets.people.model.Person;
import fr.vigidev.tickets.people.model.Role;
import fr.vigidev.tickets.platform.firestore.Doc;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A document of {@code invitations}. */
final class InvitationDocument {
  private InvitationDocument() {}

  static Map<String, Object> fields(Invitation invitation) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("email", invitation.email().value());
    fields.put("role", invitation.role().code());
    fields.put("clientId", invitation.clientId().orElse(null));
    fields.put("clientName", invitation.clientName().orElse(null));
    fields.put(
        "invitedBy",
        Map.of("uid", invitation.invitedBy().uid(), "name", invitation.invitedBy().name()));
    fields.put("createdAt", Doc.timestamp(invitation.createdAt()));
    fields.put("sentAt", Doc.timestamp(invitation.sentAt()));
    fields.put("expiresAt", Doc.timestamp(invitation.expiresAt()));
    fields.put("status", invitation.state().code());
    fields.put("acceptedAt", invitation.acceptedAt().map(Doc::timestamp).orElse(null));
    fields.put(MailSettingsDocument.BOUNCED, MailSettingsDocument.bounced(invitation.bounce()));
    return fields;
  }

  static Invitation invitation(DocumentSnapshot document) {
    Doc doc = Doc.of(document);
    Doc invitedBy = doc.map("invitedBy");
    return new Invitation(
        document.getId(),
        new EmailAddress(doc.text("email")),
        Role.of(doc.text("role"))
            .orElseThrow(() -> new IllegalStateException(doc.path() + ": unknown role")),
        doc.optionalText("clientId"),
        doc.optionalText("clientName"),
        new Person(invitedBy.text("uid"), invitedBy.text("name")),
        doc.instant("createdAt"),
        doc.instant("sentAt"),
        doc.instant("expiresAt"),
        Invitation.State.valueOf(doc.text("status").toUpperCase(Locale.ROOT)),
        doc.optionalInstant("acceptedAt"),
        MailSettingsDocument.bounce(document));
  }
}
