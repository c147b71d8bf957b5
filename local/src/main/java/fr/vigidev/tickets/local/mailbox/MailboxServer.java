package fr.vigidev.tickets.local.mailbox;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import fr.vigidev.tickets.local.http.Answer;
import fr.vigidev.tickets.local.http.Call;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What answers on the mailbox's port: SendGrid's API, the list for tests, the page for people. */
public final class MailboxServer {

  private static final String HTML_PREFIX = "/messages/";
  private static final Pattern EVENTS = Pattern.compile("/api/messages/([^/]+)/events");

  /** What became of a mail, in SendGrid's words. */
  private record Ending(String event, String type, String reason) {}

  private final Mailbox mailbox;
  private final AuthLinks links;
  private final Moods moods = new Moods();
  private final MailEvents events;
  private final SendGridApi sendGrid;

  public MailboxServer(Mailbox mailbox, AuthLinks links, MailEvents events) {
    this.mailbox = mailbox;
    this.links = links;
    this.events = events;
    this.sendGrid = new SendGridApi(mailbox, moods, events);
  }

  /** Answers one call. */
  public Answer answer(Call call) throws InterruptedException {
    String route = call.method() + " " + call.path();
    return switch (route) {
      case "POST /v3/mail/send" -> sendGrid.send(call);
      case "GET /api/messages" -> {
        links.collect();
        yield Answer.json(200, mailbox.messages().stream().map(MailboxServer::json).toList());
      }
      case "DELETE /api/messages" -> {
        links.collect();
        mailbox.clear();
        yield Answer.empty(204);
      }
      case "GET /api/answers" -> moods.list();
      case "PUT /api/answers" -> moods.set(call);
      case "DELETE /api/answers" -> moods.clear();
      default -> call.method().equals("POST") ? event(call) : page(call);
    };
  }

  /** {@code POST /api/messages/{id}/events}: has a mail end otherwise than delivered. */
  private Answer event(Call call) throws InterruptedException {
    Matcher path = EVENTS.matcher(call.path());
    Optional<MailMessage> message =
        path.matches() ? mailbox.message(path.group(1)) : Optional.empty();
    if (message.isEmpty()) {
      return Answer.problem(404, "not_found", "There is no such message.");
    }
    try {
      Ending ending = new Gson().fromJson(call.body(), Ending.class);
      if (ending == null || ending.event() == null) {
        return Answer.problem(400, "invalid_request", "Send {\"event\", \"type\", \"reason\"}.");
      }
      int status =
          events.tell(
              message.get(), ending.event(), orEmpty(ending.type()), orEmpty(ending.reason()));
      return Answer.json(200, Map.of("status", status));
    } catch (JsonParseException e) {
      return Answer.problem(400, "invalid_request", "The body is no JSON object.");
    } catch (IOException e) {
      return Answer.problem(502, "unavailable", "The platform did not answer: " + e);
    }
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }

  private Answer page(Call call) {
    if (!List.of("GET", "HEAD").contains(call.method())) {
      return Answer.problem(405, "method_not_allowed", "Nothing here takes " + call.method());
    }
    if (call.path().startsWith(HTML_PREFIX)) {
      return mailbox
          .message(call.path().substring(HTML_PREFIX.length()))
          .map(message -> MailboxPage.html(message.html()))
          .orElseGet(() -> Answer.problem(404, "not_found", "There is no such message."));
    }
    return MailboxPage.file(call.path());
  }

  private static Map<String, Object> json(MailMessage message) {
    return Map.of(
        "id", message.id(),
        "from", message.from(),
        "to", message.to(),
        "subject", message.subject(),
        "text", message.text(),
        "html", message.html(),
        "headers", message.headers(),
        "at", message.at().toString());
  }
}
