package fr.vigidev.tickets.platform.http;

import com.google.gson.JsonElement;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads JSON values as what a field wants; empty when they are something else. */
final class JsonValues {
  private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,9}");

  /**
   * Ids become parts of document paths: nothing else may pass, and of these not what Firestore
   * keeps for itself.
   */
  private static final Pattern ID = Pattern.compile("(?!__.*__$)[A-Za-z0-9_-]{1,128}");

  private JsonValues() {}

  static Optional<String> asText(JsonElement value) {
    return value.isJsonPrimitive() && value.getAsJsonPrimitive().isString()
        ? Optional.of(value.getAsString())
        : Optional.empty();
  }

  static Optional<String> asId(JsonElement value) {
    return asText(value).filter(id -> ID.matcher(id).matches());
  }

  static Optional<Integer> asInteger(JsonElement value) {
    return value.isJsonPrimitive()
            && value.getAsJsonPrimitive().isNumber()
            && INTEGER.matcher(value.getAsString()).matches()
        ? Optional.of(Integer.valueOf(value.getAsString()))
        : Optional.empty();
  }

  static Optional<Boolean> asFlag(JsonElement value) {
    return value.isJsonPrimitive() && value.getAsJsonPrimitive().isBoolean()
        ? Optional.of(value.getAsBoolean())
        : Optional.empty();
  }

  static Optional<List<JsonElement>> asList(JsonElement value) {
    return value.isJsonArray() ? Optional.of(value.getAsJsonArray().asList()) : Optional.empty();
  }
}
