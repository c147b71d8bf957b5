package fr.vigidev.tickets.platform.firestore;

import com.google.cloud.Timestamp;
import com.google.cloud.firestore.DocumentSnapshot;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the fields of a document, or of a map within one. Documents can be edited by hand in the
 * console, so that a field that is missing or of another type is told by its name.
 */
public record Doc(String path, Map<String, Object> fields) {

  /** The fields of a document that exists. */
  public static Doc of(DocumentSnapshot document) {
    return new Doc(document.getReference().getPath(), document.getData());
  }

  /** An instant as Firestore keeps it, to the microsecond. */
  public static Timestamp timestamp(Instant instant) {
    return Timestamp.ofTimeSecondsAndNanos(instant.getEpochSecond(), instant.getNano());
  }

  /** A text. */
  public String text(String name) {
    return optionalText(name).orElseThrow(() -> missing(name));
  }

  /** A text that may be absent. */
  public Optional<String> optionalText(String name) {
    return value(name, String.class);
  }

  /** A whole number. */
  public int integer(String name) {
    return optionalInteger(name).orElseThrow(() -> missing(name));
  }

  /** A whole number that may be absent. */
  public Optional<Integer> optionalInteger(String name) {
    return value(name, Long.class).map(Math::toIntExact);
  }

  /** A whole number that may be larger than a document usually holds. */
  public long number(String name) {
    return value(name, Long.class).orElseThrow(() -> missing(name));
  }

  /** A truth value. */
  public boolean flag(String name) {
    return value(name, Boolean.class).orElseThrow(() -> missing(name));
  }

  /** An instant. */
  public Instant instant(String name) {
    return optionalInstant(name).orElseThrow(() -> missing(name));
  }

  /** An instant that may be absent. */
  public Optional<Instant> optionalInstant(String name) {
    return value(name, Timestamp.class)
        .map(time -> Instant.ofEpochSecond(time.getSeconds(), time.getNanos()));
  }

  /** A map within the document. */
  public Doc map(String name) {
    return optionalMap(name).orElseThrow(() -> missing(name));
  }

  /** A map within the document that may be absent. */
  public Optional<Doc> optionalMap(String name) {
    return value(name, Map.class).map(map -> nested(name, map));
  }

  /** A list of texts. */
  public List<String> texts(String name) {
    return list(name).stream().map(String.class::cast).toList();
  }

  /** A list of maps. */
  public List<Doc> maps(String name) {
    return list(name).stream().map(Map.class::cast).map(map -> nested(name, map)).toList();
  }

  private List<?> list(String name) {
    return value(name, List.class).orElseThrow(() -> missing(name));
  }

  private Doc nested(String name, Map<?, ?> map) {
    Map<String, Object> members = new java.util.HashMap<>();
    map.forEach((key, value) -> members.put((String) key, value));
    return new Doc(path + "." + name, members);
  }

  private <T> Optional<T> value(String name, Class<T> type) {
    Object value = fields.get(name);
    if (value == null) {
      return Optional.empty();
    }
    if (!type.isInstance(value)) {
      throw new IllegalStateException(path + ": " + name + " is no " + type.getSimpleName());
    }
    return Optional.of(type.cast(value));
  }

  private IllegalStateException missing(String name) {
    return new IllegalStateException(path + ": " + name + " is missing");
  }
}
