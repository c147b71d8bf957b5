package fr.vigidev.tickets.people.adapter.event;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import fr.vigidev.tickets.people.model.AccountEvent;
import fr.vigidev.tickets.people.model.EmailAddress;
import fr.vigidev.tickets.people.model.SignUpCode;
import fr.vigidev.tickets.platform.outbox.OutboxMessage;
import java.time.Instant;
import java.util.Optional;

/** Account events as they travel: flat JSON objects. */
public final class AccountEventJson {
  private static final String MAIL_ASKED = "account_mail_asked";
  private static final String SIGN_UP_STARTED = "sign_up_started";
  private static final String INVITATION_SENT = "invitation_sent";
  private static final String ACCOUNT_WAITS = "account_waits";
  private static final String ACCOUNT_ATTACHED = "account_attached";
  private static final String ACCOUNT_ERASED = "account_erased";

  private AccountEventJson() {}

  /** The message for the outbox and for Pub/Sub. */
  public static OutboxMessage message(AccountEvent event) {
    JsonObject json = new JsonObject();
    json.addProperty("id", event.id());
    json.addProperty("at", event.at().toString());
    switch (event) {
      case AccountEvent.MailAsked asked -> {
        json.addProperty("type", MAIL_ASKED);
        json.addProperty("purpose", asked.purpose().code());
        json.addProperty("email", asked.email().value());
      }
      case AccountEvent.SignUpStarted started -> {
        json.addProperty("type", SIGN_UP_STARTED);
        json.addProperty("email", started.email().value());
        json.addProperty("code", started.code().value());
      }
      case AccountEvent.InvitationSent sent -> {
        json.addProperty("type", INVITATION_SENT);
        json.addProperty("invitationId", sent.invitationId());
      }
      case AccountEvent.AccountWaits waits -> {
        json.addProperty("type", ACCOUNT_WAITS);
        json.addProperty("uid", waits.uid());
      }
      case AccountEvent.AccountAttached attached -> {
        json.addProperty("type", ACCOUNT_ATTACHED);
        json.addProperty("uid", attached.uid());
      }
      case AccountEvent.AccountErased erased -> {
        json.addProperty("type", ACCOUNT_ERASED);
        json.addProperty("uid", erased.uid());
      }
    }
    return new OutboxMessage(event.id(), json.toString(), event.at());
  }

  /** The event that a text tells; empty when it is none that this version understands. */
  public static Optional<AccountEvent> parse(String text) {
    try {
      JsonObject json = JsonParser.parseString(text).getAsJsonObject();
      String id = text(json, "id");
      Instant at = Instant.parse(text(json, "at"));
      return switch (text(json, "type")) {
        case MAIL_ASKED ->
            Optional.of(
                new AccountEvent.MailAsked(
                    id,
                    at,
                    AccountEvent.Purpose.of(text(json, "purpose")).orElseThrow(),
                    EmailAddress.parse(text(json, "email")).orElseThrow()));
        case SIGN_UP_STARTED ->
            Optional.of(
                new AccountEvent.SignUpStarted(
                    id,
                    at,
                    EmailAddress.parse(text(json, "email")).orElseThrow(),
                    SignUpCode.parse(text(json, "code")).orElseThrow()));
        case INVITATION_SENT ->
            Optional.of(new AccountEvent.InvitationSent(id, at, text(json, "invitationId")));
        case ACCOUNT_WAITS -> Optional.of(new AccountEvent.AccountWaits(id, at, text(json, "uid")));
        case ACCOUNT_ATTACHED ->
            Optional.of(new AccountEvent.AccountAttached(id, at, text(json, "uid")));
        case ACCOUNT_ERASED ->
            Optional.of(new AccountEvent.AccountErased(id, at, text(json, "uid")));
        default -> Optional.empty();
      };
    } catch (RuntimeException e) {
      // However a text fails to be an event, it is none; the list of ways would never be whole.
      return Optional.empty();
    }
  }

  private static String text(JsonObject json, String name) {
    return json.get(name).getAsString();
  }
}
