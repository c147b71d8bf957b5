package fr.vigidev.tickets.local.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import fr.vigidev.tickets.local.http.Answer;
import fr.vigidev.tickets.local.http.Call;
import fr.vigidev.tickets.local.http.LoopbackServer;
import fr.vigidev.tickets.local.http.Web;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailEventsTest {
  private final Mailbox mailbox = new Mailbox(Clock.systemUTC());
  private final BlockingQueue<Call> told = new LinkedBlockingQueue<>();
  private LoopbackServer platform;
  private LoopbackServer server;
  private MailEvents events;

  @BeforeEach
  void start() throws IOException {
    platform =
        new LoopbackServer(
            0,
            call -> {
              told.add(call);
              return Answer.empty(204);
            });
    URI site = URI.create("http://127.0.0.1:" + platform.port());
    events = new MailEvents(site, Clock.systemUTC());
    server =
        new LoopbackServer(
            0, new MailboxServer(mailbox, new AuthLinks(mailbox, site, site), events)::answer);
  }

  @AfterEach
  void stop() {
    server.close();
    platform.close();
  }

  @Test
  void aMailThatIsTakenIsToldToBeDelivered() throws Exception {
    events.start();
    events.delivered(message(Map.of("mailing", "m1")));

    JsonObject event = event(told.poll(30, TimeUnit.SECONDS));

    assertThat(event.get("event").getAsString()).isEqualTo("delivered");
    assertThat(event.get("mailing").getAsString()).isEqualTo("m1");
    assertThat(event.get("email").getAsString()).isEqualTo("alice@alpha.test");
  }

  @Test
  void aMailEndsAsIsWishedAndItsNewsIsSigned() throws Exception {
    String path = "/api/messages/" + message(Map.of("mailing", "m1")).id() + "/events";
    String body = "{\"event\": \"bounce\", \"type\": \"bounce\", \"reason\": \"550\"}";

    assertThat(Web.send(server.port(), "POST", path, body).body()).isEqualTo("{\"status\":204}");

    Call call = told.remove();
    assertThat(call.path()).isEqualTo("/api/sendgrid/events");
    assertThat(event(call).get("event").getAsString()).isEqualTo("bounce");
    assertThat(isSigned(call)).isTrue();
  }

  @Test
  void nothingBecomesOfAMessageThatIsNotThere() throws Exception {
    assertThat(Web.send(server.port(), "POST", "/api/messages/x/events", "{}").statusCode())
        .isEqualTo(404);
    String path = "/api/messages/" + message(Map.of()).id() + "/events";
    assertThat(Web.send(server.port(), "POST", path, "{}").statusCode()).isEqualTo(400);
  }

  private MailMessage message(Map<String, String> marks) {
    return mailbox.take(
        "tickets@vigidev.test", "alice@alpha.test", "Objet", "Bonjour", "", Map.of(), marks);
  }

  private static JsonObject event(Call call) {
    return JsonParser.parseString(call.body()).getAsJsonArray().get(0).getAsJsonObject();
  }

  private static boolean isSigned(Call call) throws Exception {
    byte[] key = Base64.getDecoder().decode(WebhookKeys.publicKey());
    Signature signature = Signature.getInstance("SHA256withECDSA");
    signature.initVerify(KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(key)));
    String timestamp = call.header("X-Twilio-Email-Event-Webhook-Timestamp");
    signature.update((timestamp + call.body()).getBytes(StandardCharsets.UTF_8));
    return signature.verify(
        Base64.getDecoder().decode(call.header("X-Twilio-Email-Event-Webhook-Signature")));
  }
}
