package fr.vigidev.tickets.people.adapter.firestore;

import com.google.cloud.Timestamp;
import com.google.cloud.firestore.DocumentSnapshot;
import fr.vigidev.tickets.people.model.MailKind;
import fr.vigidev.tickets.people.model.MailPace;
import fr.vigidev.tickets.people.model.MailPreferences;
import fr.vigidev.tickets.people.model.MailSettings;
import fr.vigidev.tickets.platform.firestore.Doc;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The fields of a document of {@code users} that say how a person is told by mail. */
final class MailSettingsDocument {
  private static final String PREFERENCES = "preferences";
  static final String BOUNCED = "mailBounced";

  private MailSettingsDocument() {}

  static Map<String, Object> fields(MailSettings settings) {
    Map<String, Object> email = new HashMap<>();
    Map<String, Object> digest = new HashMap<>();
    for (MailKind kind : MailKind.values()) {
      email.put(kind.code(), settings.preferences().wants(kind));
      digest.put(kind.code(), settings.preferences().pace(kind).code());
    }
    Map<String, Object> fields = new HashMap<>();
    fields.put(PREFERENCES, Map.of("email", email, "digest", digest));
    fields.put(BOUNCED, bounced(settings.bounce()));
    return fields;
  }

  /** The field that says that an address takes no mail, of a user as of an invitation. */
  static Map<String, Object> bounced(Optional<MailSettings.Bounce> bounce) {
    return bounce
        .<Map<String, Object>>map(
            each -> Map.of("at", Doc.timestamp(each.at()), "reason", each.reason()))
        .orElse(null);
  }

  /** Whatever a document does not say, or says in words that are none, is as by default. */
  static MailSettings settings(DocumentSnapshot document) {
    MailPreferences preferences =
        new MailPreferences(
            kinds(kind -> Boolean.FALSE.equals(value(document, PREFERENCES, "email", kind))),
            kinds(
                kind ->
                    MailPace.HOURLY.code().equals(value(document, PREFERENCES, "digest", kind))));
    return new MailSettings(preferences, bounce(document));
  }

  static Optional<MailSettings.Bounce> bounce(DocumentSnapshot document) {
    Object at = value(document, BOUNCED, "at");
    return at instanceof Timestamp time
        ? Optional.of(
            new MailSettings.Bounce(
                Instant.ofEpochSecond(time.getSeconds(), time.getNanos()),
                String.valueOf(value(document, BOUNCED, "reason"))))
        : Optional.empty();
  }

  private static Set<MailKind> kinds(Predicate<String> chosen) {
    return Arrays.stream(MailKind.values())
        .filter(kind -> chosen.test(kind.code()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Object value(DocumentSnapshot document, String... path) {
    Object value = document.getData();
    for (String name : path) {
      value = value instanceof Map<?, ?> map ? map.get(name) : null;
    }
    return value;
  }
}
