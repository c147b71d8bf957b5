package fr.vigidev.tickets.notification.adapter.sendgrid;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import fr.vigidev.tickets.notification.model.MailEvent;
import fr.vigidev.tickets.notification.model.MailMark;
import fr.vigidev.tickets.notification.model.Outcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Events as SendGrid tells them: <a
 * href="https://www.twilio.com/docs/sendgrid/for-developers/tracking-events/event">event webhook
 * reference</a>. Those of mails without a mark of ours are left out.
 */
final class SendGridEventJson {
  private static final int LONGEST_REASON = 500;

  private SendGridEventJson() {}

  /** The events of a request; empty when it is no list of events. */
  static Optional<List<MailEvent>> parse(String text) {
    try {
      List<MailEvent> events = new ArrayList<>();
      for (JsonElement each : JsonParser.parseString(text).getAsJsonArray()) {
        event(each.getAsJsonObject()).ifPresent(events::add);
      }
      return Optional.of(events);
    } catch (RuntimeException e) {
      // However a text fails to be a list of events, it is none.
      return Optional.empty();
    }
  }

  private static Optional<MailEvent> event(JsonObject json) {
    Optional<Outcome> outcome = outcome(text(json, "event"));
    Optional<MailMark> mark = mark(json);
    if (outcome.isEmpty() || mark.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new MailEvent(
            mark.get(),
            text(json, "email"),
            outcome.get(),
            isDeadAddress(outcome.get(), json),
            reason(json),
            Instant.ofEpochSecond(json.get("timestamp").getAsLong())));
  }

  /** Ids are names of documents: anything else was not written by us. */
  private static Optional<MailMark> mark(JsonObject json) {
    return Stream.of(MailMark.Kind.values())
        .map(kind -> new MailMark(kind, text(json, kind.code())))
        .filter(mark -> mark.id().matches("[A-Za-z0-9_-]{1,200}"))
        .findFirst();
  }

  private static Optional<Outcome> outcome(String event) {
    return switch (event) {
      case "delivered" -> Optional.of(Outcome.DELIVERED);
      case "dropped" -> Optional.of(Outcome.DROPPED);
      case "bounce" -> Optional.of(Outcome.BOUNCED);
      case "spamreport" -> Optional.of(Outcome.SPAM);
      default -> Optional.empty();
    };
  }

  /** A bounce of type "blocked" is a refusal of that mail alone, for instance by a full mailbox. */
  private static boolean isDeadAddress(Outcome outcome, JsonObject json) {
    return switch (outcome) {
      case BOUNCED -> !text(json, "type").equals("blocked");
      case DROPPED -> text(json, "reason").matches("(?i)(bounced address|invalid)");
      case DELIVERED, SPAM -> false;
    };
  }

  private static String reason(JsonObject json) {
    String reason = text(json, "reason").replaceAll("\\p{Cntrl}+", " ").strip();
    return reason.substring(0, Math.min(reason.length(), LONGEST_REASON));
  }

  private static String text(JsonObject json, String name) {
    JsonElement value = json.get(name);
    return value == null || value.isJsonNull() ? "" : value.getAsString();
  }
}
