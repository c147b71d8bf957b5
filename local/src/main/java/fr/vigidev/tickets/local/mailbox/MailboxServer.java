package fr.vigidev.tickets.local.mailbox;

import fr.vigidev.tickets.local.http.Answer;
import fr.vigidev.tickets.local.http.Call;
import java.util.List;
import java.util.Map;

/** What answers on the mailbox's port: SendGrid's API, the list for tests, the page for people. */
public final class MailboxServer {

  private static final String HTML_PREFIX = "/messages/";

  private final Mailbox mailbox;
  private final AuthLinks links;
  private final SendGridApi sendGrid;

  public MailboxServer(Mailbox mailbox, AuthLinks links) {
    this.mailbox = mailbox;
    this.links = links;
    this.sendGrid = new SendGridApi(mailbox);
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
      default -> page(call);
    };
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
