package fr.vigidev.tickets.local.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import fr.vigidev.tickets.local.Layout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EmulatorConfigTest {

  private final String product = read();
  private final JsonObject adapted =
      new EmulatorConfig(Path.of("firebase.json"), 4711, 4712).adapt(product);

  @Test
  void theSiteMayConnectToTheEmulatorsToo() {
    assertThat(policy(adapted))
        .contains(
            "connect-src http://127.0.0.1:9099 http://127.0.0.1:8080 http://127.0.0.1:9199 'self'");
  }

  @Test
  void nothingElseThatTheSiteAnswersDiffersFromProduction() {
    JsonObject hosting = adapted.getAsJsonObject("hosting");

    String back =
        hosting
            .toString()
            .replace(" http://127.0.0.1:9099 http://127.0.0.1:8080 http://127.0.0.1:9199", "");

    assertThat(JsonParser.parseString(back))
        .isEqualTo(JsonParser.parseString(product).getAsJsonObject().get("hosting"));
  }

  @Test
  void hostingStandsBehindTheFrontDoor() {
    JsonObject emulators = adapted.getAsJsonObject("emulators");

    assertThat(emulators.getAsJsonObject("hosting").get("port").getAsInt()).isEqualTo(4711);
    assertThat(emulators.getAsJsonObject("hub").get("port").getAsInt()).isEqualTo(4712);
    assertThat(emulators.getAsJsonObject("auth").get("port").getAsInt()).isEqualTo(9099);
    assertThat(emulators.getAsJsonObject("firestore").get("port").getAsInt()).isEqualTo(8080);
    assertThat(emulators.getAsJsonObject("storage").get("port").getAsInt()).isEqualTo(9199);
    assertThat(emulators.getAsJsonObject("pubsub").get("port").getAsInt()).isEqualTo(8085);
  }

  @Test
  void theProductsPolicyRunsNoInlineScript() {
    assertThat(policy(JsonParser.parseString(product).getAsJsonObject()))
        .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
  }

  private static String policy(JsonObject config) {
    for (JsonElement rule : config.getAsJsonObject("hosting").getAsJsonArray("headers")) {
      for (JsonElement header : rule.getAsJsonObject().getAsJsonArray("headers")) {
        if (header.getAsJsonObject().get("key").getAsString().startsWith("Content-Security")) {
          return header.getAsJsonObject().get("value").getAsString();
        }
      }
    }
    throw new AssertionError("there is no policy");
  }

  private static String read() {
    try {
      return Files.readString(new Layout(Path.of("..")).root().resolve("firebase.json"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
