package fr.vigidev.tickets.local.storagerules;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Judges Storage rules for the Storage emulator, with the rules engine of the Firestore emulator.
 *
 * <p>A development tool, for machines where the official runtime cannot be downloaded. It speaks
 * the protocol of {@code lib/emulator/storage/rules/runtime.js} in firebase-tools: one JSON object
 * a line, over standard input and output. A look-up in Firestore is a message of its own that
 * carries the pending request's id and a new one; the answer, and the next message of the same
 * evaluation, bear the new one.
 */
public final class StorageRulesRuntime {

  /** Ids of look-ups share a space with those that firebase-tools counts up from zero. */
  private static final long FIRST_LOOK_UP_ID = 1L << 40;

  private final PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
  private final Map<String, Ruleset> rulesets = new ConcurrentHashMap<>();
  private final Map<Long, SynchronousQueue<JsonObject>> lookUps = new ConcurrentHashMap<>();
  private final AtomicLong nextLookUpId = new AtomicLong(FIRST_LOOK_UP_ID);

  /** Serves until standard input ends. */
  public static void main(String[] arguments) throws IOException {
    // Whatever a library prints must not mix with the protocol.
    System.setOut(System.err);
    new StorageRulesRuntime().serve();
    System.exit(0);
  }

  private void serve() throws IOException {
    say(answer(-1));
    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      JsonObject message = JsonParser.parseString(line).getAsJsonObject();
      SynchronousQueue<JsonObject> waiting = lookUps.remove(message.get("id").getAsLong());
      if (waiting == null) {
        // A thread of its own: it may have to wait for the answer to a look-up.
        Thread.ofPlatform().daemon().start(() -> handle(message));
      } else {
        Thread.ofPlatform().daemon().start(() -> hand(message, waiting));
      }
    }
  }

  private static void hand(JsonObject message, SynchronousQueue<JsonObject> waiting) {
    try {
      waiting.put(message);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void handle(JsonObject request) {
    long id = request.get("id").getAsLong();
    JsonObject context = request.getAsJsonObject("context");
    String name = context.get("rulesetName").getAsString();
    switch (request.get("action").getAsString()) {
      case "load_ruleset" -> {
        Ruleset ruleset = Ruleset.compile(context.getAsJsonObject("source"));
        rulesets.put(name, ruleset);
        say(ruleset.report(answer(id)));
      }
      case "verify" -> verify(id, context, rulesets.get(name));
      default -> say(failed(id, "unknown action in " + request));
    }
  }

  private void verify(long id, JsonObject context, Ruleset ruleset) {
    Evaluation evaluation = new Evaluation(id, this::lookUp);
    JsonObject result = new JsonObject();
    String warning = null;
    try {
      result.addProperty("permit", evaluation.judge(ruleset, context));
    } catch (Exception e) {
      // Rules that fail, such as on a document that is not there, refuse.
      result.addProperty("permit", false);
      warning = e.getCause() == null ? e.toString() : e.getCause().getMessage();
    }
    JsonObject answer = answer(evaluation.answerId());
    answer.add("result", result);
    if (warning != null) {
      answer.getAsJsonArray("warnings").add(warning);
    }
    say(answer);
  }

  /** Asks firebase-tools for a document; answers its message, whose id is the look-up's. */
  private JsonObject lookUp(long pendingId, String path) throws InterruptedException {
    long id = nextLookUpId.getAndIncrement();
    SynchronousQueue<JsonObject> waiting = new SynchronousQueue<>();
    lookUps.put(id, waiting);
    JsonObject context = new JsonObject();
    context.addProperty("path", path);
    JsonObject question = answer(pendingId);
    question.addProperty("server_request_id", id);
    question.addProperty("action", "fetch_firestore_document");
    question.add("context", context);
    say(question);
    return waiting.take();
  }

  private static JsonObject answer(long id) {
    JsonObject answer = new JsonObject();
    answer.addProperty("id", id);
    answer.addProperty("status", "ok");
    answer.add("errors", new JsonArray());
    answer.add("warnings", new JsonArray());
    return answer;
  }

  private static JsonObject failed(long id, String reason) {
    JsonObject answer = answer(id);
    answer.getAsJsonArray("errors").add(reason);
    return answer;
  }

  private synchronized void say(JsonObject message) {
    out.println(message);
  }
}
