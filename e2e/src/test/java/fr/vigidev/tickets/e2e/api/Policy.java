package fr.vigidev.tickets.e2e.api;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The permission table and the workflow as the site is given them. */
final class Policy {
  private static final JsonObject POLICY = read();

  private Policy() {}

  /** A move of the workflow, with the roles that may make it and those that must say why. */
  record Transition(String from, String to, Set<String> roles, Set<String> messageRequiredFor) {}

  static Map<String, Set<String>> permissions() {
    return POLICY.getAsJsonObject("permissions").entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> words(entry.getValue())));
  }

  static List<String> statuses() {
    return POLICY.getAsJsonArray("statuses").asList().stream()
        .map(JsonElement::getAsString)
        .toList();
  }

  static List<Transition> transitions() {
    return POLICY.getAsJsonArray("transitions").asList().stream()
        .map(JsonElement::getAsJsonObject)
        .map(
            move ->
                new Transition(
                    move.get("from").getAsString(),
                    move.get("to").getAsString(),
                    words(move.get("roles")),
                    words(move.get("messageRequiredFor"))))
        .toList();
  }

  private static Set<String> words(JsonElement array) {
    return StreamSupport.stream(array.getAsJsonArray().spliterator(), false)
        .map(JsonElement::getAsString)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static JsonObject read() {
    try {
      return JsonParser.parseString(
              Files.readString(Path.of("..", "web", "src", "domain", "policy.json")))
          .getAsJsonObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
