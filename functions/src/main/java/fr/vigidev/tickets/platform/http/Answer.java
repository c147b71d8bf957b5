package fr.vigidev.tickets.platform.http;

import com.google.gson.JsonElement;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the API answers. */
public record Answer(int status, String contentType, String body, Map<String, String> headers) {

  /** A JSON answer. */
  public static Answer json(int status, JsonElement body) {
    return json(status, body.toString());
  }

  /** A JSON answer whose text is at hand. */
  public static Answer json(int status, String body) {
    return new Answer(status, "application/json", body, Map.of());
  }

  /** The same answer with one more header. */
  public Answer withHeader(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Answer(status, contentType, body, more);
  }
}
