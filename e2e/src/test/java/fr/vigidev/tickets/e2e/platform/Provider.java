package fr.vigidev.tickets.e2e.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

/** Has the local SendGrid behave otherwise than well. */
public final class Provider {
  private Provider() {}

  /**
   * Mails for an address, or for {@code *}, are answered so: a status, {@code silence}, or {@code
   * lost} when they are taken all the same.
   */
  public static void answers(String address, String answer) {
    Answer done =
        send("PUT", "/api/answers", Json.object("address", address, "answer", answer).toString());
    assertThat(done.status()).as("%s", done).isEqualTo(200);
  }

  /** All is well again. */
  public static void recovers() {
    assertThat(send("DELETE", "/api/answers", "").status()).isEqualTo(200);
  }

  /** Tells the platform what became of a mail, in SendGrid's words. */
  public static void tells(Mail mail, String event, String type, String reason) {
    String body = Json.object("event", event, "type", type, "reason", reason).toString();
    Answer told = send("POST", "/api/messages/" + mail.id() + "/events", body);
    assertThat(told.object().get("status").getAsInt()).as("%s", told).isEqualTo(204);
  }

  private static Answer send(String method, String path, String body) {
    return Http.send(method, Platform.MAILBOX.resolve(path), Map.of(), body);
  }
}
