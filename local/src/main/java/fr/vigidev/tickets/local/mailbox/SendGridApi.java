package fr.vigidev.tickets.local.mailbox;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import fr.vigidev.tickets.local.http.Answer;
import fr.vigidev.tickets.local.http.Call;
import fr.vigidev.tickets.local.mailbox.SendGridChecks.Refusal;
import fr.vigidev.tickets.local.mailbox.SendGridMail.Person;
import fr.vigidev.tickets.local.mailbox.SendGridMail.Personalization;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * SendGrid's {@code POST /v3/mail/send}: answers as the real one does, and puts one mail a
 * recipient into the mailbox instead of sending it.
 */
final class SendGridApi {

  private static final Gson GSON = new Gson();

  private final Mailbox mailbox;
  private final Moods moods;
  private final MailEvents events;

  SendGridApi(Mailbox mailbox, Moods moods, MailEvents events) {
    this.mailbox = mailbox;
    this.moods = moods;
    this.events = events;
  }

  Answer send(Call call) throws InterruptedException {
    if (!call.header("Authorization").matches("(?i)Bearer \\S+")) {
      return refused(401, "The provided authorization grant is invalid, expired, or revoked");
    }
    if (!call.header("Content-Type").startsWith("application/json")) {
      return refused(415, "Content-Type should be application/json.");
    }
    SendGridMail mail;
    try {
      mail = GSON.fromJson(call.body(), SendGridMail.class);
    } catch (JsonParseException e) {
      return refused(400, "Bad Request");
    }
    if (mail == null) {
      return refused(400, "Bad Request");
    }
    List<Refusal> refusals = SendGridChecks.refusals(mail);
    if (!refusals.isEmpty()) {
      return Answer.json(400, Map.of("errors", refusals));
    }
    for (Personalization group : mail.personalizations()) {
      Optional<Answer> answer = moods.answer(group.to().getFirst().email());
      if (answer.isPresent()) {
        return answer.get();
      }
    }
    String id = UUID.randomUUID().toString().replace("-", "").substring(0, 22);
    mail.personalizations().forEach(group -> deliver(mail, group, id));
    for (Personalization group : mail.personalizations()) {
      moods.mayLose(group.to().getFirst().email());
    }
    return Answer.empty(202).with("X-Message-Id", id);
  }

  static Answer refused(int status, String message) {
    return Answer.json(status, Map.of("errors", List.of(new Refusal(message, null, null))));
  }

  private void deliver(SendGridMail mail, Personalization group, String id) {
    String subject = group.subject() == null ? mail.subject() : group.subject();
    Stream.of(group.to(), group.cc(), group.bcc())
        .filter(people -> people != null)
        .flatMap(List::stream)
        .forEach(
            recipient ->
                events.delivered(
                    mailbox.take(
                        mail.from().email(),
                        recipient.email(),
                        subject,
                        mail.part("text/plain"),
                        mail.part("text/html"),
                        headers(mail, group, recipient, subject, id),
                        mail.custom_args() == null ? Map.of() : mail.custom_args())));
  }

  private static Map<String, String> headers(
      SendGridMail mail, Personalization group, Person recipient, String subject, String id) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("From", mail.from().written());
    headers.put("To", recipient.written());
    headers.put("Subject", subject);
    if (mail.reply_to() != null) {
      headers.put("Reply-To", mail.reply_to().written());
    }
    if (mail.headers() != null) {
      headers.putAll(mail.headers());
    }
    if (group.headers() != null) {
      headers.putAll(group.headers());
    }
    headers.put("X-Message-Id", id);
    return headers;
  }
}
