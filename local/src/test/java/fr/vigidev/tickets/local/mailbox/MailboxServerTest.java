package fr.vigidev.tickets.local.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import fr.vigidev.tickets.local.http.Answer;
import fr.vigidev.tickets.local.http.LoopbackServer;
import fr.vigidev.tickets.local.http.Web;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailboxServerTest {

  private static final String NO_CODES = "{\"oobCodes\": []}";

  private final Clock clock = Clock.fixed(Instant.parse("2026-03-01T09:00:00Z"), ZoneOffset.UTC);
  private final Mailbox mailbox = new Mailbox(clock);
  private final AtomicReference<String> oobCodes = new AtomicReference<>(NO_CODES);
  private LoopbackServer auth;
  private LoopbackServer server;

  @BeforeEach
  void start() throws IOException {
    auth = new LoopbackServer(0, call -> Answer.of(200, "application/json", oobCodes.get()));
    URI emulator = URI.create("http://127.0.0.1:" + auth.port());
    AuthLinks links = new AuthLinks(mailbox, emulator, URI.create("http://site.test"));
    server =
        new LoopbackServer(
            0,
            new MailboxServer(
                    mailbox, links, new MailEvents(URI.create("http://127.0.0.1:1"), clock))
                ::answer);
  }

  @AfterEach
  void stop() {
    server.close();
    auth.close();
  }

  @Test
  void listsTheNewestMessageFirst() throws Exception {
    take("premier", "<p>un</p>");
    take("second", "<p>deux</p>");

    JsonArray messages = messages();

    assertThat(messages).hasSize(2);
    var newest = messages.get(0).getAsJsonObject();
    assertThat(newest.keySet())
        .containsExactlyInAnyOrder("id", "from", "to", "subject", "text", "html", "headers", "at");
    assertThat(newest.get("subject").getAsString()).isEqualTo("second");
    assertThat(newest.get("to").getAsString()).isEqualTo("alice@alpha.test");
    assertThat(newest.get("at").getAsString()).isEqualTo("2026-03-01T09:00:00Z");
  }

  @Test
  void forgetsEverythingWhenAsked() throws Exception {
    take("objet", "");

    assertThat(Web.send(server.port(), "DELETE", "/api/messages", "").statusCode()).isEqualTo(204);

    assertThat(messages()).isEmpty();
  }

  @Test
  void aLinkOfTheAuthEmulatorArrivesOnceAndLeadsToTheSite() throws Exception {
    keepsCode("VERIFY_EMAIL", "abc");

    messages();
    JsonArray messages = messages();

    assertThat(messages).hasSize(1);
    var message = messages.get(0).getAsJsonObject();
    assertThat(message.get("to").getAsString()).isEqualTo("nouveau@exemple.test");
    assertThat(message.get("subject").getAsString()).isEqualTo("Confirmez votre adresse e-mail");
    assertThat(message.get("text").getAsString())
        .contains("\nhttp://site.test/verification?mode=verifyEmail&oobCode=abc&lang=fr\n");
    assertThat(message.get("html").getAsString())
        .contains(
            "href=\"http://site.test/verification?mode=verifyEmail&amp;oobCode=abc&amp;lang=fr\"");
  }

  @Test
  void aLinkThatTheProductMailedItselfIsNotShownASecondTime() throws Exception {
    mailedByTheProduct("abc");
    keepsCode("PASSWORD_RESET", "abc");

    assertThat(subjects()).containsExactly("du produit");
  }

  @Test
  void aLinkThatWasSeenBeforeTheProductMailedItGivesWayToThatMail() throws Exception {
    keepsCode("PASSWORD_RESET", "abc");
    assertThat(subjects()).containsExactly("Choisissez un nouveau mot de passe");

    mailedByTheProduct("abc");

    assertThat(subjects()).containsExactly("du produit");
    assertThat(subjects()).containsExactly("du produit");
  }

  @Test
  void aForgottenLinkDoesNotComeBack() throws Exception {
    keepsCode("PASSWORD_RESET", "abc");

    Web.send(server.port(), "DELETE", "/api/messages", "");

    assertThat(messages()).isEmpty();
  }

  @Test
  void aHostileMailCannotRunScripts() throws Exception {
    take("<script>alert(1)</script>", "<script>alert(1)</script>");
    String id = mailbox.messages().getFirst().id();

    var html = Web.get(server.port(), "/messages/" + id);

    String policy = html.headers().firstValue("Content-Security-Policy").orElseThrow();
    assertThat(policy).contains("default-src 'none'", "sandbox").doesNotContain("script-src");
    assertThat(policy).doesNotContain("allow-scripts").doesNotContain("allow-same-origin");
  }

  @Test
  void thePageAllowsItsOwnScriptsAlone() throws Exception {
    var page = Web.get(server.port(), "/");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'", "script-src 'self'")
        .doesNotContain("unsafe");
    assertThat(page.body()).doesNotContainPattern("<script>|style=|onclick");
    assertThat(Web.get(server.port(), "/mailbox.js").statusCode()).isEqualTo(200);
    assertThat(Web.get(server.port(), "/mailbox.css").statusCode()).isEqualTo(200);
  }

  @Test
  void nothingElseIsThere() throws Exception {
    assertThat(Web.get(server.port(), "/elsewhere").statusCode()).isEqualTo(404);
    assertThat(Web.get(server.port(), "/messages/unknown").statusCode()).isEqualTo(404);
    assertThat(Web.send(server.port(), "PUT", "/api/messages", "").statusCode()).isEqualTo(405);
  }

  private void keepsCode(String requestType, String code) {
    oobCodes.set(
        """
        {"oobCodes": [{"email": "nouveau@exemple.test", "requestType": "%s", "oobCode": "%s",
          "oobLink": "http://127.0.0.1:9099/emulator/action?a=1&oobCode=%s"}]}
        """
            .formatted(requestType, code, code));
  }

  private void mailedByTheProduct(String code) {
    String text = "Bonjour\n\nhttp://site.test/verification?mode=resetPassword&oobCode=" + code;
    mailbox.take("tickets@vigidev.test", "a@exemple.test", "du produit", text, "", Map.of());
  }

  private List<String> subjects() throws Exception {
    return messages().asList().stream()
        .map(message -> message.getAsJsonObject().get("subject").getAsString())
        .toList();
  }

  private void take(String subject, String html) {
    mailbox.take("tickets@vigidev.test", "alice@alpha.test", subject, "", html, Map.of());
  }

  private JsonArray messages() throws Exception {
    return JsonParser.parseString(Web.get(server.port(), "/api/messages").body()).getAsJsonArray();
  }
}
