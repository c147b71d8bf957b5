package fr.vigidev.tickets.local.mailbox;

import com.google.gson.Gson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Tells the platform what became of its mails, as SendGrid's Event Webhook does: signed, and
 * several at once. Every mail is delivered unless somebody has it end otherwise.
 */
public final class MailEvents {
  private static final Duration TIMEOUT = Duration.ofSeconds(30);
  private static final int MOST_AT_ONCE = 200;

  /** One that the platform does not take is told again for as long, a second apart. */
  private static final int ATTEMPTS = 30;

  private final URI webhook;
  private final Clock clock;
  private final HttpClient client = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
  private final BlockingQueue<Map<String, Object>> waiting = new LinkedBlockingQueue<>();

  /**
   * @param site the root address of the platform
   */
  public MailEvents(URI site, Clock clock) {
    this.webhook = site.resolve("/api/sendgrid/events");
    this.clock = clock;
  }

  /** Begins to tell of what is delivered. */
  public void start() {
    Thread.ofVirtual().name("mail events").start(this::tellForEver);
  }

  /** A mail reached its reader. Only who gave it a mark of its own can be told of it. */
  void delivered(MailMessage message) {
    if (!message.marks().isEmpty()) {
      waiting.add(event(message, "delivered", "", "250 OK"));
    }
  }

  /**
   * Tells of one mail at once.
   *
   * @return what the platform answered
   */
  int tell(MailMessage message, String event, String type, String reason)
      throws IOException, InterruptedException {
    return post(List.of(event(message, event, type, reason)));
  }

  private void tellForEver() {
    try {
      while (true) {
        List<Map<String, Object>> events = new ArrayList<>(List.of(waiting.take()));
        Thread.sleep(Duration.ofSeconds(1));
        waiting.drainTo(events, MOST_AT_ONCE);
        repeat(events);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void repeat(List<Map<String, Object>> events) throws InterruptedException {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      try {
        if (post(events) / 100 == 2) {
          return;
        }
      } catch (IOException e) {
        // The platform is being started, or stopped.
      }
      Thread.sleep(Duration.ofSeconds(1));
    }
  }

  private int post(List<Map<String, Object>> events) throws IOException, InterruptedException {
    String body = new Gson().toJson(events);
    String timestamp = Long.toString(clock.instant().getEpochSecond());
    HttpRequest request =
        HttpRequest.newBuilder(webhook)
            .timeout(TIMEOUT)
            .header("Content-Type", "application/json")
            .header("X-Twilio-Email-Event-Webhook-Timestamp", timestamp)
            .header("X-Twilio-Email-Event-Webhook-Signature", WebhookKeys.sign(timestamp, body))
            .POST(BodyPublishers.ofString(body))
            .build();
    return client.send(request, BodyHandlers.discarding()).statusCode();
  }

  private Map<String, Object> event(MailMessage message, String event, String type, String reason) {
    Map<String, Object> json = new LinkedHashMap<>(message.marks());
    json.put("event", event);
    json.put("type", type);
    json.put("reason", reason);
    json.put("email", message.to());
    json.put("timestamp", clock.instant().getEpochSecond());
    json.put("sg_event_id", UUID.randomUUID().toString());
    json.put("sg_message_id", message.headers().getOrDefault("X-Message-Id", ""));
    return json;
  }
}
