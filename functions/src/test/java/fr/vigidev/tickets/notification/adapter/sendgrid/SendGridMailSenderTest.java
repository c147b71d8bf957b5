package fr.vigidev.tickets.notification.adapter.sendgrid;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.vigidev.tickets.notification.application.MailSender;
import fr.vigidev.tickets.notification.model.Mail;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real SendGrid client, against a server that answers as SendGrid documents. */
class SendGridMailSenderTest {
  private final Mail mail =
      new Mail("alice@exemple.test", "[VGD-7K3Q9F] Caméra", "Texte é", "<p>Texte é</p>");
  private HttpServer server;
  private int answer = 202;
  private String said = "";
  private String path;
  private String authorization;
  private JsonObject body;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::handle);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void aMailIsOneRequestForOneRecipientWithBothParts() {
    assertThat(sender().send(mail)).isEqualTo(new MailSender.Result.Accepted("message-1"));
    assertThat(path).isEqualTo("/v3/mail/send");
    assertThat(authorization).isEqualTo("Bearer key");
    assertThat(body.getAsJsonArray("personalizations").toString())
        .isEqualTo("[{\"to\":[{\"email\":\"alice@exemple.test\"}]}]");
    assertThat(body.get("subject").getAsString()).isEqualTo("[VGD-7K3Q9F] Caméra");
    assertThat(body.getAsJsonObject("from").get("email").getAsString())
        .isEqualTo("tickets@exemple.test");
    assertThat(body.getAsJsonArray("content").toString())
        .contains("text/plain", "Texte é", "text/html");
    assertThat(body.getAsJsonObject("headers").get("Auto-Submitted").getAsString())
        .isEqualTo("auto-generated");
  }

  @Test
  void sendGridChangesNoLinkAndAddsNothing() {
    sender().send(mail);
    assertThat(body.getAsJsonObject("tracking_settings").toString())
        .isEqualTo(
            "{\"click_tracking\":{\"enable\":false,\"enable_text\":false},"
                + "\"open_tracking\":{\"enable\":false},"
                + "\"subscription_tracking\":{\"enable\":false}}");
  }

  @ParameterizedTest
  @CsvSource({"500", "503", "429", "401", "403"})
  void whatMayHealIsTriedAgain(int status) {
    answer = status;
    assertThat(sender().send(mail)).isInstanceOf(MailSender.Result.TryAgain.class);
  }

  @ParameterizedTest
  @CsvSource({"400", "413"})
  void whatCanNotHealIsRefused(int status) {
    answer = status;
    assertThat(sender().send(mail)).isInstanceOf(MailSender.Result.Refused.class);
  }

  @Test
  void aRefusalSaysWhyAndNamesNoAddress() {
    answer = 400;
    said = "{\"message\": \"alice@exemple.test is suppressed\"}";
    assertThat(sender().send(mail))
        .isEqualTo(
            new MailSender.Result.Refused(
                "SendGrid answered 400: {\"message\": \"(address) is suppressed\"}"));
  }

  @Test
  void aProviderThatIsNotThereIsTriedAgain() {
    server.stop(0);
    assertThat(sender().send(mail)).isInstanceOf(MailSender.Result.TryAgain.class);
  }

  private SendGridMailSender sender() {
    URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    return new SendGridMailSender("key", Optional.of(url), "tickets@exemple.test");
  }

  private void handle(HttpExchange exchange) throws IOException {
    path = exchange.getRequestURI().getPath();
    authorization = exchange.getRequestHeaders().getFirst("Authorization");
    String text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    body = JsonParser.parseString(text).getAsJsonObject();
    exchange.getResponseHeaders().add("X-Message-Id", "message-1");
    byte[] words = said.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(answer, words.length == 0 ? -1 : words.length);
    exchange.getResponseBody().write(words);
    exchange.close();
  }
}
