package fr.vigidev.tickets.platform.http;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Takes the fields of a JSON object one by one and gathers all that is wrong with them, so that a
 * person is told everything at once. What nobody asked for is a fault too. Values are to be used
 * after {@link #finish} alone: then what is required is there.
 */
public final class JsonFields {
  private final JsonObject json;
  private final Set<String> known = new HashSet<>();
  private final List<FieldError> errors = new ArrayList<>();

  JsonFields(JsonObject json) {
    this.json = json;
  }

  /** The whole object as it was sent, in one canonical text. */
  public String canonical() {
    return CanonicalJson.of(json);
  }

  /** Whether the object has the field, be it null. */
  public boolean has(String name) {
    return json.has(name);
  }

  /** Whether the field is missing or null. */
  public boolean isAbsent(String name) {
    return !has(name) || json.get(name).isJsonNull();
  }

  /** A text that may be left out. */
  public Optional<String> text(String name) {
    return take(name, JsonValues::text);
  }

  /** A text that must be there; empty, and a fault, when it is not. */
  public Optional<String> requiredText(String name) {
    return required(name, text(name));
  }

  /** An id that may be left out. */
  public Optional<String> id(String name) {
    return take(name, JsonValues::id);
  }

  /** An id that must be there; empty, and a fault, when it is not. */
  public Optional<String> requiredId(String name) {
    return required(name, id(name));
  }

  /** An id or null, that must be there; a fault when it is not. */
  public Optional<String> nullableId(String name) {
    if (!json.has(name)) {
      fault(name, FieldError.Code.REQUIRED);
    }
    return id(name);
  }

  /** Ids that may be left out; each once. */
  public Optional<Set<String>> ids(String name) {
    return take(name, JsonValues::ids);
  }

  /** A truth value that may be left out. */
  public Optional<Boolean> flag(String name) {
    return take(name, JsonValues::flag);
  }

  /** A whole number that may be left out. */
  public Optional<Integer> integer(String name) {
    return take(name, JsonValues::integer);
  }

  /** A whole number that must be there; empty, and a fault, when it is not. */
  public Optional<Integer> requiredInteger(String name) {
    return required(name, integer(name));
  }

  /**
   * A list of objects that may be left out; a fault when there are more than {@code max}.
   *
   * @param reading takes the fields of one object
   */
  public <T> List<T> objects(String name, int max, Function<JsonFields, Optional<T>> reading) {
    List<JsonElement> elements = take(name, JsonValues::list).orElse(List.of());
    if (elements.size() > max) {
      fault(name, FieldError.Code.TOO_MANY, max);
      return List.of();
    }
    List<T> values = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++) {
      object(name + "[" + i + "]", elements.get(i), reading).ifPresent(values::add);
    }
    return values;
  }

  /**
   * An object that may be left out.
   *
   * @param reading takes its fields
   */
  public <T> Optional<T> object(String name, Function<JsonFields, Optional<T>> reading) {
    return take(name, Optional::of).flatMap(element -> object(name, element, reading));
  }

  private <T> Optional<T> object(
      String name, JsonElement element, Function<JsonFields, Optional<T>> reading) {
    if (!element.isJsonObject()) {
      fault(name, FieldError.Code.WRONG_TYPE);
      return Optional.empty();
    }
    JsonFields fields = new JsonFields(element.getAsJsonObject());
    Optional<T> value = reading.apply(fields);
    fields.faultUnknown();
    fields.errors.forEach(each -> errors.add(each.within(name)));
    return value;
  }

  /** One of some words, that must be there; empty, and a fault, when it is not. */
  public <T> Optional<T> requiredWord(String name, Function<String, Optional<T>> meaning) {
    return required(name, word(name, meaning));
  }

  /** One of some words, that may be left out. */
  public <T> Optional<T> word(String name, Function<String, Optional<T>> meaning) {
    Optional<String> word = text(name);
    Optional<T> value = word.flatMap(meaning);
    if (word.isPresent() && value.isEmpty()) {
      fault(name, FieldError.Code.NOT_ONE_OF);
    }
    return value;
  }

  /** Adds a fault that the reader of a field found. */
  public void fault(String name, FieldError.Code code, Object... arguments) {
    errors.add(new FieldError(name, code, List.of(arguments)));
  }

  /**
   * Ends the reading.
   *
   * @throws Rejected with all faults, when there is any
   */
  public void finish() {
    faultUnknown();
    if (!errors.isEmpty()) {
      throw new Rejected(Problem.invalid(errors));
    }
  }

  private void faultUnknown() {
    json.keySet().stream()
        .filter(name -> !known.contains(name))
        .forEach(name -> fault(name, FieldError.Code.UNKNOWN_FIELD));
  }

  private <T> Optional<T> take(String name, Function<JsonElement, Optional<T>> reading) {
    known.add(name);
    JsonElement element = json.get(name);
    if (element == null || element.isJsonNull()) {
      return Optional.empty();
    }
    Optional<T> value = reading.apply(element);
    if (value.isEmpty()) {
      fault(name, FieldError.Code.WRONG_TYPE);
    }
    return value;
  }

  /** A field that is there but unreadable has its fault already. */
  private <T> Optional<T> required(String name, Optional<T> value) {
    if (isAbsent(name)) {
      fault(name, FieldError.Code.REQUIRED);
    }
    return value;
  }
}
