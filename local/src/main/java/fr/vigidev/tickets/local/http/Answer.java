package fr.vigidev.tickets.local.http;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is answered to a {@link Call}. */
public record Answer(int status, Map<String, String> headers, String body) {

  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  /** A body of that type, with what every answer of these servers says to browsers. */
  public static Answer of(int status, String contentType, String body) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Type", contentType);
    headers.put("Cache-Control", "no-store");
    headers.put("X-Content-Type-Options", "nosniff");
    return new Answer(status, headers, body);
  }

  /** A value as JSON. */
  public static Answer json(int status, Object value) {
    return of(status, "application/json; charset=utf-8", GSON.toJson(value));
  }

  /** An error in the form of RFC 9457. */
  public static Answer problem(int status, String code, String detail) {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("type", "about:blank");
    problem.put("status", status);
    problem.put("code", code);
    problem.put("detail", detail);
    return json(status, problem).with("Content-Type", "application/problem+json");
  }

  /** No body. */
  public static Answer empty(int status) {
    return new Answer(status, Map.of("Cache-Control", "no-store"), "");
  }

  /** The same with one header set. */
  public Answer with(String name, String value) {
    Map<String, String> changed = new LinkedHashMap<>(headers);
    changed.put(name, value);
    return new Answer(status, changed, body);
  }
}
