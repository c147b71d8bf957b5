package fr.vigidev.tickets.platform.http;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import fr.vigidev.tickets.platform.text.Texts;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A refusal, to be told as {@code application/problem+json} (RFC 9457).
 *
 * @param sentence the key of the sentence for a person
 * @param arguments what that sentence names
 * @param errors the faults of single fields
 * @param members further members, such as the current state of a ticket
 * @param headers further headers of the answer
 */
public record Problem(
    ProblemCode code,
    String sentence,
    List<Object> arguments,
    List<FieldError> errors,
    Map<String, JsonElement> members,
    Map<String, String> headers) {

  /** A refusal that needs no more words. */
  public static Problem of(ProblemCode code, Object... arguments) {
    return new Problem(
        code, usualSentence(code), List.of(arguments), List.of(), Map.of(), Map.of());
  }

  /** A request with faults in it. */
  public static Problem invalid(List<FieldError> errors) {
    return of(ProblemCode.INVALID_REQUEST).withErrors(errors);
  }

  /** A request with one fault in it. */
  public static Problem invalid(String field, FieldError.Code code) {
    return invalid(List.of(new FieldError(field, code, List.of())));
  }

  /** A request that came too soon after another. */
  public static Problem rateLimited(Duration wait) {
    long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
    return of(ProblemCode.RATE_LIMITED, seconds).withHeader("Retry-After", Long.toString(seconds));
  }

  /** The same refusal in other words than the usual ones of its code. */
  public Problem saying(String otherSentence, Object... otherArguments) {
    return new Problem(code, otherSentence, List.of(otherArguments), errors, members, headers);
  }

  /** The same refusal, blaming a field. */
  public Problem blaming(String field, FieldError.Code why) {
    return withErrors(List.of(new FieldError(field, why, List.of())));
  }

  /** The same refusal with one more member. */
  public Problem withMember(String name, JsonElement value) {
    Map<String, JsonElement> more = new LinkedHashMap<>(members);
    more.put(name, value);
    return new Problem(code, sentence, arguments, errors, more, headers);
  }

  /** The same refusal with one more header. */
  public Problem withHeader(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Problem(code, sentence, arguments, errors, members, more);
  }

  /** The answer that tells it, in the words of a catalogue. */
  public Answer answer(Texts texts) {
    JsonObject body = new JsonObject();
    body.addProperty("type", "urn:vigidev:problem:" + code.code());
    body.addProperty("title", texts.text("problem." + code.code() + ".title"));
    body.addProperty("status", code.status());
    body.addProperty("code", code.code());
    body.addProperty("detail", texts.text(sentence, arguments.toArray()));
    JsonArray faults = new JsonArray();
    errors.forEach(error -> faults.add(json(error, texts)));
    body.add("errors", faults);
    members.forEach(body::add);
    return new Answer(code.status(), "application/problem+json", body.toString(), headers);
  }

  /** The same refusal for the faults of these fields. */
  public Problem withErrors(List<FieldError> faults) {
    return new Problem(code, sentence, arguments, faults, members, headers);
  }

  private static String usualSentence(ProblemCode code) {
    return "problem." + code.code() + ".detail";
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
