package fr.vigidev.tickets.e2e.platform;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;

/** What a server answered. */
public record Answer(int status, HttpHeaders headers, String body) {

  static Answer of(HttpResponse<String> response) {
    return new Answer(response.statusCode(), response.headers(), response.body());
  }

  /** The first value of a header, or the empty string when the answer has none. */
  public String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  public JsonElement json() {
    return JsonParser.parseString(body);
  }

  public JsonObject object() {
    return json().getAsJsonObject();
  }

  /** A member that is text, or the empty string when it is absent, null or not a primitive. */
  public String text(String member) {
    JsonElement value = object().get(member);
    return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
  }

  @Override
  public String toString() {
    return status + " " + headers.map() + "\n" + body;
  }
}
