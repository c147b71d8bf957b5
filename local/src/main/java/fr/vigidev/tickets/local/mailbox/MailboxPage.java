package fr.vigidev.tickets.local.mailbox;

import fr.vigidev.tickets.local.http.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The page that shows mails, and the frame that shows the HTML part of one, harmless. */
final class MailboxPage {

  private static final Map<String, String> TYPES =
      Map.of(
          "/mailbox.html", "text/html; charset=utf-8",
          "/mailbox.css", "text/css; charset=utf-8",
          "/mailbox.js", "text/javascript; charset=utf-8");

  private static final String PAGE_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
          + " img-src 'self' data:; frame-src 'self'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'";

  /** A mail brings its own styles, but neither scripts nor anything from elsewhere. */
  private static final String MAIL_POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none';"
          + " frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox";

  private MailboxPage() {}

  /** A file of the page. */
  static Answer file(String path) {
    String name = path.equals("/") ? "/mailbox.html" : path;
    String type = TYPES.get(name);
    if (type == null) {
      return Answer.problem(404, "not_found", "There is nothing at " + path);
    }
    try (InputStream in = MailboxPage.class.getResourceAsStream("/mailbox" + name)) {
      return Answer.of(200, type, new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .with("Content-Security-Policy", PAGE_POLICY)
          .with("Referrer-Policy", "no-referrer");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The HTML part of a mail; its links open outside the frame. */
  static Answer html(String html) {
    String body = "<base target=\"_blank\">" + html;
    return Answer.of(200, "text/html; charset=utf-8", body)
        .with("Content-Security-Policy", MAIL_POLICY)
        .with("Referrer-Policy", "no-referrer");
  }
}
