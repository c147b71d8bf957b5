package fr.vigidev.tickets.platform.http;

import com.google.gson.JsonElement;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the API answers. */
public record Answer(int status, String contentType, Body body, Map<String, String> headers) {

  /** What an answer holds. */
  @FunctionalInterface
  public interface Body {
    /**
     * Writes all of it, of which not all need be at hand.
     *
     * @throws IOException when nobody takes it any more
     * @throws RuntimeException when the rest can't be had: the answer breaks off
     */
    void writeTo(OutputStream out) throws IOException;
  }

  /** An answer whose text is at hand. */
  public Answer(int status, String contentType, String text, Map<String, String> headers) {
    this(status, contentType, out -> out.write(text.getBytes(StandardCharsets.UTF_8)), headers);
  }

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
