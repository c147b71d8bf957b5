package fr.vigidev.tickets.platform.http;

import com.google.gson.JsonElement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads single JSON values as what they are meant to be; empty when they are something else. */
final class JsonValues {
  private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,9}");

  /**
   * Ids become parts of document paths: nothing else may pass, and of these not what Firestore
   * keeps for itself.
   */
  private static final Pattern ID = Pattern.compile("(?!__.*__$)[A-Za-z0-9_-]{1,128}");

  private JsonValues() {}

  static Optional<String> text(JsonElement value) {
    return value.isJsonPrimitive() && value.getAsJsonPrimitive().isString()
        ? Optional.of(value.getAsString())
        : Optional.empty();
  }

  static Optional<String> id(JsonElement value) {
    return text(value).filter(JsonValues::isId);
  }

  static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  static Optional<Set<String>> ids(JsonElement value) {
    if (!value.isJsonArray()) {
      return Optional.empty();
    }
    Set<String> ids = new LinkedHashSet<>();
    for (JsonElement each : value.getAsJsonArray()) {
      Optional<String> id = id(each);
      if (id.isEmpty()) {
        return Optional.empty();
      }
      ids.add(id.get());
    }
    return Optional.of(ids);
  }

  static Optional<Boolean> flag(JsonElement value) {
    return value.isJsonPrimitive() && value.getAsJsonPrimitive().isBoolean()
        ? Optional.of(value.getAsBoolean())
        : Optional.empty();
  }

  static Optional<Integer> integer(JsonElement value) {
    return value.isJsonPrimitive()
            && value.getAsJsonPrimitive().isNumber()
            && INTEGER.matcher(value.getAsString()).matches()
        ? Optional.of(Integer.valueOf(value.getAsString()))
        : Optional.empty();
  }

  static Optional<List<JsonElement>> list(JsonElement value) {
    return value.isJsonArray() ? Optional.of(value.getAsJsonArray().asList()) : Optional.empty();
  }
}
