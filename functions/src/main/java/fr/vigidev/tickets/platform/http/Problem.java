package fr.vigidev.tickets.platform.http;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import fr.vigidev.tickets.platform.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A refusal, to be told as {@code application/problem+json} (RFC 9457).
 *
 * @param arguments what the sentence for a person names
 * @param errors the faults of single fields
 * @param members further members, such as the current state of a ticket
 * @param headers further headers of the answer
 */
public record Problem(
    ProblemCode code,
    List<Object> arguments,
    List<FieldError> errors,
    Map<String, JsonElement> members,
    Map<String, String> headers) {

  /** A refusal that needs no more words. */
  public static Problem of(ProblemCode code, Object... arguments) {
    return new Problem(code, List.of(arguments), List.of(), Map.of(), Map.of());
  }

  /** A request with faults in it. */
  public static Problem invalid(List<FieldError> errors) {
    return new Problem(ProblemCode.INVALID_REQUEST, List.of(), errors, Map.of(), Map.of());
  }

  /** Files that are not taken. */
  public static Problem attachmentRejected(List<FieldError> errors) {
    return new Problem(ProblemCode.ATTACHMENT_REJECTED, List.of(), errors, Map.of(), Map.of());
  }

  /** A request with one fault in it. */
  public static Problem invalid(String field, FieldError.Code code) {
    return invalid(List.of(new FieldError(field, code, List.of())));
  }

  /** The same refusal with one more member. */
  public Problem withMember(String name, JsonElement value) {
    Map<String, JsonElement> more = new LinkedHashMap<>(members);
    more.put(name, value);
    return new Problem(code, arguments, errors, more, headers);
  }

  /** The same refusal with one more header. */
  public Problem withHeader(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Problem(code, arguments, errors, members, more);
  }

  /** The answer that tells it, in the words of a catalogue. */
  public Answer answer(Texts texts) {
    JsonObject body = new JsonObject();
    body.addProperty("type", "urn:vigidev:problem:" + code.code());
    body.addProperty("title", texts.text("problem." + code.code() + ".title"));
    body.addProperty("status", code.status());
    body.addProperty("code", code.code());
    body.addProperty(
        "detail", texts.text("problem." + code.code() + ".detail", arguments.toArray()));
    JsonArray faults = new JsonArray();
    errors.forEach(error -> faults.add(json(error, texts)));
    body.add("errors", faults);
    members.forEach(body::add);
    return new Answer(code.status(), "application/problem+json", body.toString(), headers);
  }

  private static JsonObject json(FieldError error, Texts texts) {
    String key = "field." + error.code().name().toLowerCase(Locale.ROOT);
    JsonObject json = new JsonObject();
    json.addProperty("field", error.field());
    json.addProperty("code", error.code().code());
    json.addProperty("detail", texts.text(key, error.arguments().toArray()));
    return json;
  }
}
