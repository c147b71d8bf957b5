package fr.vigidev.tickets.platform.http;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.TreeSet;

/** Writes JSON so that the same content is always the same text, whatever the order of members. */
final class CanonicalJson {
  private CanonicalJson() {}

  static String of(JsonElement element) {
    return sorted(element).toString();
  }

  private static JsonElement sorted(JsonElement element) {
    if (element.isJsonObject()) {
      JsonObject object = element.getAsJsonObject();
      JsonObject sorted = new JsonObject();
      new TreeSet<>(object.keySet()).forEach(name -> sorted.add(name, sorted(object.get(name))));
      return sorted;
    }
    if (element.isJsonArray()) {
      JsonArray sorted = new JsonArray();
      element.getAsJsonArray().forEach(each -> sorted.add(sorted(each)));
      return sorted;
    }
    return element;
  }
}
