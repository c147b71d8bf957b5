package fr.vigidev.tickets.local.storagerules;

import com.google.firebase.rules.runtime.v1.ExpressionListValue;
import com.google.firebase.rules.runtime.v1.ExpressionMapValue;
import com.google.firebase.rules.runtime.v1.ExpressionValue;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.protobuf.NullValue;
import com.google.protobuf.Timestamp;
import java.time.Instant;
import java.util.stream.Collectors;

/** Firestore's REST form of documents and values, as the rules engine knows them. */
final class FirestoreValues {

  private FirestoreValues() {}

  /** A document as {@code firestore.get} gives it: its fields below {@code data}; null if none. */
  static ExpressionValue document(JsonObject document) {
    if (document == null || !document.has("name")) {
      return ExpressionValue.newBuilder().setNullValue(NullValue.NULL_VALUE).build();
    }
    JsonObject fields =
        document.has("fields") ? document.getAsJsonObject("fields") : new JsonObject();
    String name = document.get("name").getAsString();
    return map(
        ExpressionMapValue.newBuilder()
            .putFields("data", fields(fields))
            .putFields("id", of(name.substring(name.lastIndexOf('/') + 1))));
  }

  static ExpressionValue of(boolean value) {
    return ExpressionValue.newBuilder().setBoolValue(value).build();
  }

  private static ExpressionValue of(String value) {
    return ExpressionValue.newBuilder().setStringValue(value).build();
  }

  /** The text of a path or of a string that stands for one, with a leading slash. */
  static String path(ExpressionValue value) {
    if (value.hasStringValue()) {
      return value.getStringValue();
    }
    return value.getPathValue().getSegmentsList().stream()
        .map(segment -> "/" + segment.getSimple())
        .collect(Collectors.joining());
  }

  private static ExpressionValue fields(JsonObject fields) {
    ExpressionMapValue.Builder map = ExpressionMapValue.newBuilder();
    fields
        .entrySet()
        .forEach(field -> map.putFields(field.getKey(), value(field.getValue().getAsJsonObject())));
    return map(map);
  }

  private static ExpressionValue map(ExpressionMapValue.Builder map) {
    return ExpressionValue.newBuilder().setMapValue(map).build();
  }

  /** The types of https://firebase.google.com/docs/firestore/reference/rest/v1/Value. */
  private static ExpressionValue value(JsonObject typed) {
    var entry = typed.entrySet().iterator().next();
    JsonElement value = entry.getValue();
    ExpressionValue.Builder builder = ExpressionValue.newBuilder();
    return switch (entry.getKey()) {
      case "stringValue", "referenceValue" -> of(value.getAsString());
      case "booleanValue" -> of(value.getAsBoolean());
      case "integerValue" -> builder.setIntValue(value.getAsLong()).build();
      case "doubleValue" -> builder.setFloatValue(value.getAsDouble()).build();
      case "timestampValue" -> builder.setTimestampValue(timestamp(value.getAsString())).build();
      case "mapValue" -> fields(orEmpty(value.getAsJsonObject().getAsJsonObject("fields")));
      case "arrayValue" -> builder.setListValue(list(value.getAsJsonObject())).build();
      default -> builder.setNullValue(NullValue.NULL_VALUE).build();
    };
  }

  private static ExpressionListValue list(JsonObject array) {
    ExpressionListValue.Builder list = ExpressionListValue.newBuilder();
    if (array.has("values")) {
      array.getAsJsonArray("values").forEach(e -> list.addValues(value(e.getAsJsonObject())));
    }
    return list.build();
  }

  private static JsonObject orEmpty(JsonObject fields) {
    return fields == null ? new JsonObject() : fields;
  }

  private static Timestamp timestamp(String text) {
    Instant instant = Instant.parse(text);
    return Timestamp.newBuilder()
        .setSeconds(instant.getEpochSecond())
        .setNanos(instant.getNano())
        .build();
  }
}
