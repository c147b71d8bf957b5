package fr.vigidev.tickets.local.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.gson.JsonObject;
import fr.vigidev.tickets.local.Layout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Needs the Google Cloud SDK's Firestore emulator, as the runtime itself does. */
class StorageRulesRuntimeTest {

  private static final String RULES =
      """
      rules_version = '2';
      service firebase.storage {
        match /b/{bucket}/o {
          match /open/{name} {
            allow get;
          }
          match /own/{uid}/{name} {
            allow get: if request.auth != null && request.auth.uid == uid;
          }
          match /broken/{name} {
            allow get: if request.auth.uid == 'alice';
          }
          match /role/{name} {
            allow get: if firestore.exists(/databases/(default)/documents/users/alice)
                && firestore.get(/databases/(default)/documents/users/alice).data.role == 'admin';
          }
        }
      }
      """;

  @TempDir private static Path folder;
  private static RulesConversation runtime;

  @BeforeAll
  static void load() throws IOException {
    Optional<Path> engine =
        SdkCopies.candidates()
            .map(root -> root.resolve(SdkCopies.FIRESTORE_JAR))
            .filter(Files::exists)
            .findFirst();
    assumeThat(engine).as("the Google Cloud SDK's Firestore emulator").isPresent();
    Path sources = new Layout(Path.of("..")).storageRulesSources();
    runtime =
        new RulesConversation(new StorageRulesJar(sources, folder).compiled(engine.orElseThrow()));
    JsonObject loaded = runtime.load("sample", RULES);
    assertThat(loaded.getAsJsonArray("errors")).isEmpty();
    assertThat(loaded.getAsJsonObject("result").get("rulesVersion").getAsInt()).isEqualTo(2);
  }

  @AfterAll
  static void stop() {
    if (runtime != null) {
      runtime.close();
    }
  }

  @Test
  void whatTheRulesAllowIsAllowed() throws IOException {
    assertThat(permitted(get("open/a.png", null))).isTrue();
    assertThat(permitted(get("own/alice/a.png", "alice"))).isTrue();
  }

  @Test
  void whatTheyDoNotAllowIsRefused() throws IOException {
    assertThat(permitted(get("own/alice/a.png", "bruno"))).isFalse();
    assertThat(permitted(get("own/alice/a.png", null))).isFalse();
    assertThat(permitted(get("elsewhere/a.png", "alice"))).isFalse();
  }

  @Test
  void aDocumentIsAskedForOnceAndDecides() throws IOException {
    JsonObject question = get("role/a.png", "alice");

    assertThat(question.get("action").getAsString()).isEqualTo("fetch_firestore_document");
    assertThat(question.getAsJsonObject("context").get("path").getAsString())
        .isEqualTo("/databases/(default)/documents/users/alice");
    assertThat(permitted(runtime.answer(question, userOf("admin")))).isTrue();
    assertThat(permitted(runtime.answer(get("role/a.png", "alice"), userOf("client")))).isFalse();
  }

  @Test
  void aMissingDocumentRefuses() throws IOException {
    JsonObject question = get("role/a.png", "alice");

    assertThat(permitted(runtime.answer(question, "{\"status\": \"not_found\"}"))).isFalse();
  }

  @Test
  void rulesThatFailRefuse() throws IOException {
    assertThat(permitted(get("broken/a.png", null))).isFalse();
  }

  @Test
  void rulesThatDoNotCompileTellWhere() throws IOException {
    JsonObject answer = runtime.load("broken", "service {");

    assertThat(answer.getAsJsonArray("errors")).isNotEmpty();
    assertThat(answer.getAsJsonArray("errors").get(0).getAsString()).startsWith("storage.rules:1:");
  }

  private static JsonObject get(String path, String uid) throws IOException {
    return runtime.get("sample", "/b/some-bucket/o/" + path, uid);
  }

  private static String userOf(String role) {
    return """
    {"status": "ok", "result": {
      "name": "projects/p/databases/(default)/documents/users/alice",
      "fields": {"role": {"stringValue": "%s"}}}}
    """
        .formatted(role);
  }

  private static boolean permitted(JsonObject verdict) {
    return verdict.getAsJsonObject("result").get("permit").getAsBoolean();
  }
}
