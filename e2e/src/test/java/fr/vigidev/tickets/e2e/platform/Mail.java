package fr.vigidev.tickets.e2e.platform;

import com.google.gson.JsonObject;

/** A mail that one person would have received. */
public record Mail(
    String from, String to, String subject, String text, String html, JsonObject headers) {

  static Mail of(JsonObject json) {
    return new Mail(
        json.get("from").getAsString(),
        json.get("to").getAsString(),
        json.get("subject").getAsString(),
        json.get("text").getAsString(),
        json.get("html").getAsString(),
        json.getAsJsonObject("headers"));
  }
}
