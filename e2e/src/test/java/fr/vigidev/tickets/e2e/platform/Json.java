package fr.vigidev.tickets.e2e.platform;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;

/** Makes JSON objects in one line. */
public final class Json {
  private static final Gson GSON = new GsonBuilder().serializeNulls().create();

  private Json() {}

  /** An object of names and values in turn; a value is text, a number, a boolean, null or JSON. */
  public static JsonObject object(Object... namesAndValues) {
    JsonObject object = new JsonObject();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.add((String) namesAndValues[i], GSON.toJsonTree(namesAndValues[i + 1]));
    }
    return object;
  }
}
