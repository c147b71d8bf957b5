package fr.vigidev.tickets.e2e.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import fr.vigidev.tickets.e2e.platform.Answer;
import fr.vigidev.tickets.e2e.platform.Http;
import fr.vigidev.tickets.e2e.platform.Json;
import fr.vigidev.tickets.e2e.platform.Platform;
import java.net.URI;
import java.net.URLEncoder;
import java.util.Map;
import java.util.UUID;

/** Puts files into a person's quarantine as its browser does: under the rules. */
public final class Uploads {
  private Uploads() {}

  /** Uploads a file; answers how a post names it. */
  public static JsonObject of(Person person, String fileName, String declared, byte[] content) {
    String id = UUID.randomUUID().toString();
    URI target =
        Platform.STORAGE.resolve(
            "/v0/b/%s/o?name=%s"
                .formatted(
                    Platform.BUCKET,
                    URLEncoder.encode("uploads/" + person.uid() + "/" + id, UTF_8)));
    Answer answer =
        Http.send(
            "POST",
            target,
            Map.of("Authorization", "Firebase " + person.token(), "Content-Type", declared),
            content);
    if (answer.status() != 200) {
      throw new IllegalStateException("not uploaded: " + answer);
    }
    return Json.object("uploadId", id, "fileName", fileName);
  }
}
