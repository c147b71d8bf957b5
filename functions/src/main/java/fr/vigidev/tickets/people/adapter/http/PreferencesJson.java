package fr.vigidev.tickets.people.adapter.http;

import com.google.gson.JsonObject;
import fr.vigidev.tickets.people.model.MailKind;
import fr.vigidev.tickets.people.model.MailPace;
import fr.vigidev.tickets.people.model.MailPreferences;
import fr.vigidev.tickets.platform.http.JsonFields;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** What a person is told by mail, as the API tells it and takes it. */
final class PreferencesJson {
  private static final String EMAIL = "email";
  private static final String DIGEST = "digest";

  private PreferencesJson() {}

  /** The whole of it: every kind is named. */
  static JsonObject of(MailPreferences preferences) {
    JsonObject email = new JsonObject();
    JsonObject digest = new JsonObject();
    for (MailKind kind : MailKind.values()) {
      email.addProperty(kind.code(), preferences.wants(kind));
      digest.addProperty(kind.code(), preferences.pace(kind).code());
    }
    JsonObject json = new JsonObject();
    json.add(EMAIL, email);
    json.add(DIGEST, digest);
    return json;
  }

  /** What a body wants to change under {@code preferences}. */
  static MailPreferences.Change change(JsonFields body) {
    return body.object(
            "preferences",
            preferences ->
                Optional.of(
                    new MailPreferences.Change(
                        kinds(preferences, EMAIL, JsonFields::flag),
                        kinds(
                            preferences,
                            DIGEST,
                            (fields, kind) -> fields.word(kind, MailPace::of)))))
        .orElse(MailPreferences.Change.NONE);
  }

  private static <T> Map<MailKind, T> kinds(
      JsonFields preferences, String name, BiFunction<JsonFields, String, Optional<T>> reading) {
    Map<MailKind, T> chosen = new EnumMap<>(MailKind.class);
    preferences.object(
        name,
        fields -> {
          for (MailKind kind : MailKind.values()) {
            reading.apply(fields, kind.code()).ifPresent(value -> chosen.put(kind, value));
          }
          return Optional.of(chosen);
        });
    return chosen;
  }
}
