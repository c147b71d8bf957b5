package fr.vigidev.tickets.e2e.platform;

import com.google.gson.JsonObject;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mail that one person would have received. */
public record Mail(
    String id,
    String from,
    String to,
    String subject,
    String text,
    String html,
    JsonObject headers) {
  private static final Pattern LINK = Pattern.compile("https?://\\S+");
  private static final Pattern CODE = Pattern.compile("(?:oobC|c)ode=([^&]+)");

  static Mail of(JsonObject json) {
    return new Mail(
        json.get("id").getAsString(),
        json.get("from").getAsString(),
        json.get("to").getAsString(),
        json.get("subject").getAsString(),
        json.get("text").getAsString(),
        json.get("html").getAsString(),
        json.getAsJsonObject("headers"));
  }

  /** A header, or an empty text. */
  public String header(String name) {
    return headers.has(name) ? headers.get(name).getAsString() : "";
  }

  /** The address that the mail leads to: the one in its plain part. */
  public URI link() {
    Matcher link = LINK.matcher(text);
    if (!link.find()) {
      throw new IllegalStateException("no link in: " + text);
    }
    return URI.create(link.group());
  }

  /** The secret in that address. */
  public String code() {
    Matcher code = CODE.matcher(link().getRawQuery());
    if (!code.find()) {
      throw new IllegalStateException("no code in: " + link());
    }
    return code.group(1);
  }
}
