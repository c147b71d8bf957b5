package fr.vigidev.tickets.local.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.sendgrid.Method;
import com.sendgrid.Request;
import com.sendgrid.Response;
import com.sendgrid.SendGrid;
import com.sendgrid.helpers.mail.Mail;
import com.sendgrid.helpers.mail.objects.Content;
import com.sendgrid.helpers.mail.objects.Email;
import com.sendgrid.helpers.mail.objects.Personalization;
import fr.vigidev.tickets.local.http.LoopbackServer;
import fr.vigidev.tickets.local.http.Web;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SendGridApiTest {

  private static final String VALID =
      """
      {"personalizations": [{"to": [{"email": "alice@alpha.test"}]}],
       "from": {"email": "tickets@vigidev.test"}, "subject": "Objet",
       "content": [{"type": "text/plain", "value": "Bonjour"}]}
      """;

  private final Mailbox mailbox = new Mailbox(Clock.systemUTC());
  private LoopbackServer server;

  @BeforeEach
  void start() throws IOException {
    URI unreachable = URI.create("http://127.0.0.1:1");
    AuthLinks nowhere = new AuthLinks(mailbox, unreachable, unreachable);
    server =
        new LoopbackServer(
            0,
            new MailboxServer(mailbox, nowhere, new MailEvents(unreachable, Clock.systemUTC()))
                ::answer);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void theRealClientSendsOneMailToEachRecipient() throws IOException {
    Personalization both = new Personalization();
    both.addTo(new Email("alice@alpha.test", "Alice Martin"));
    both.addTo(new Email("arnaud@alpha.test"));
    both.setSubject("Ticket résolu");
    Mail mail = new Mail();
    mail.setFrom(new Email("tickets@vigidev.test", "Vigidev"));
    mail.addPersonalization(both);
    mail.addContent(new Content("text/plain", "Bonjour"));
    mail.addContent(new Content("text/html", "<p>Bonjour</p>"));
    mail.addHeader("X-Ticket", "VGD-ABC123");

    Response response = send(mail);

    assertThat(response.getStatusCode()).isEqualTo(202);
    assertThat(response.getHeaders().get("X-Message-Id")).isNotBlank();
    assertThat(mailbox.messages())
        .extracting(MailMessage::to)
        .containsExactly("arnaud@alpha.test", "alice@alpha.test");
    MailMessage toAlice = mailbox.messages().getLast();
    assertThat(toAlice.from()).isEqualTo("tickets@vigidev.test");
    assertThat(toAlice.subject()).isEqualTo("Ticket résolu");
    assertThat(toAlice.text()).isEqualTo("Bonjour");
    assertThat(toAlice.html()).isEqualTo("<p>Bonjour</p>");
    assertThat(toAlice.headers())
        .containsEntry("From", "Vigidev <tickets@vigidev.test>")
        .containsEntry("To", "Alice Martin <alice@alpha.test>")
        .containsEntry("X-Ticket", "VGD-ABC123");
  }

  @Test
  void withoutAKeyNothingIsSent() throws Exception {
    var answer =
        Web.send(server.port(), "POST", "/v3/mail/send", VALID, "Content-Type", "application/json");

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.body()).contains("\"errors\"", "authorization grant is invalid");
    assertThat(mailbox.messages()).isEmpty();
  }

  @Test
  void answersAsIsWishedForAnAddressOrForAll() throws Exception {
    wish("bruno@bravo.test", "500");
    assertThat(post(VALID).statusCode()).isEqualTo(202);
    assertThat(post(VALID.replace("alice@alpha.test", "Bruno@bravo.test")).statusCode())
        .isEqualTo(500);
    wish("*", "429");
    assertThat(post(VALID).statusCode()).isEqualTo(429);
    assertThat(Web.send(server.port(), "DELETE", "/api/answers", "").statusCode()).isEqualTo(200);
    assertThat(post(VALID).statusCode()).isEqualTo(202);
    assertThat(mailbox.messages()).hasSize(2);
    assertThat(Web.send(server.port(), "PUT", "/api/answers", "{}").statusCode()).isEqualTo(400);
  }

  private void wish(String address, String answer) throws Exception {
    String body = "{\"address\": \"%s\", \"answer\": \"%s\"}".formatted(address, answer);
    assertThat(Web.send(server.port(), "PUT", "/api/answers", body).statusCode()).isEqualTo(200);
  }

  @Test
  void whatIsNotJsonIsRefused() throws Exception {
    assertThat(post("{").statusCode()).isEqualTo(400);
    assertThat(post("").statusCode()).isEqualTo(400);
    assertThat(mailbox.messages()).isEmpty();
  }

  @Test
  void eachMistakeIsNamedByItsField() throws Exception {
    assertRefused(VALID.replace("alice@alpha.test", "alice"), "personalizations.0.to.email");
    assertRefused(VALID.replace("tickets@vigidev.test", "nobody"), "from.email");
    assertRefused(VALID.replace("\"Objet\"", "\"\""), "subject");
    assertRefused(VALID.replace("\"Bonjour\"", "\"\""), "content.0.value");
    assertRefused(VALID.replace("[{\"to\"", "[], \"x\": [{\"to\""), "personalizations");
    assertRefused(
        VALID.replace(
            "{\"email\": \"alice@alpha.test\"}",
            "{\"email\": \"alice@alpha.test\"}, {\"email\": \"Alice@alpha.test\"}"),
        "personalizations.0");
    assertThat(mailbox.messages()).isEmpty();
  }

  private void assertRefused(String body, String field) throws Exception {
    var answer = post(body);
    assertThat(answer.statusCode()).as(field).isEqualTo(400);
    assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
  }

  private HttpResponse<String> post(String body) throws Exception {
    return Web.send(
        server.port(),
        "POST",
        "/v3/mail/send",
        body,
        "Content-Type",
        "application/json",
        "Authorization",
        "Bearer SG.local");
  }

  private Response send(Mail mail) throws IOException {
    // Its constructor for tests speaks plain HTTP.
    SendGrid client = new SendGrid("SG.local", true);
    client.setHost("127.0.0.1:" + server.port());
    Request request = new Request();
    request.setMethod(Method.POST);
    request.setEndpoint("mail/send");
    request.setBody(mail.build());
    return client.api(request);
  }
}
