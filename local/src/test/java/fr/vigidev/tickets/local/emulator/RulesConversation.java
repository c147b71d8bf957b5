package fr.vigidev.tickets.local.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Talks with a Storage rules runtime as firebase-tools does: one JSON object a line. */
final class RulesConversation implements AutoCloseable {

  private static final JsonObject NOBODY = parse("{\"null_value\": null}");

  private final Process runtime;
  private final BufferedWriter in;
  private final BufferedReader out;
  private int nextId;

  RulesConversation(Path jar) throws IOException {
    runtime =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                jar.toString(),
                "serve")
            .start();
    in = runtime.outputWriter();
    out = runtime.inputReader();
    assertThat(hear().get("id").getAsInt()).isEqualTo(-1);
  }

  JsonObject load(String ruleset, String rules) throws IOException {
    Object source = Map.of("files", List.of(Map.of("name", "storage.rules", "content", rules)));
    return ask("load_ruleset", Map.of("rulesetName", ruleset, "source", source));
  }

  /** What the runtime says when somebody, or nobody where it is null, gets a file. */
  JsonObject get(String ruleset, String path, String uid) throws IOException {
    JsonObject auth =
        uid == null
            ? NOBODY
            : parse(
                "{\"map_value\": {\"fields\": {\"uid\": {\"string_value\": \"%s\"}}}}"
                    .formatted(uid));
    return ask(
        "verify",
        Map.of(
            "rulesetName",
            ruleset,
            "service",
            "firebase.storage",
            "path",
            path,
            "method",
            "get",
            "variables",
            Map.of("request", Map.of("map_value", Map.of("fields", Map.of("auth", auth))))));
  }

  /** Answers a question for a document; its verdict must bear the question's own id. */
  JsonObject answer(JsonObject question, String json) throws IOException {
    JsonObject document = parse(json);
    document.add("id", question.get("server_request_id"));
    say(document);
    JsonObject verdict = hear();
    assertThat(verdict.get("id")).isEqualTo(question.get("server_request_id"));
    return verdict;
  }

  private JsonObject ask(String action, Map<String, Object> context) throws IOException {
    JsonObject request = new JsonObject();
    request.addProperty("id", nextId++);
    request.addProperty("action", action);
    request.add("context", new Gson().toJsonTree(context));
    say(request);
    return hear();
  }

  private void say(JsonObject message) throws IOException {
    in.write(message + "\n");
    in.flush();
  }

  private JsonObject hear() throws IOException {
    return parse(out.readLine());
  }

  private static JsonObject parse(String json) {
    return JsonParser.parseString(json).getAsJsonObject();
  }

  @Override
  public void close() {
    runtime.destroyForcibly();
  }
}
