package fr.vigidev.tickets.wiring;

import fr.vigidev.tickets.ticket.model.Vigilance;
import java.net.URI;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * All that differs between two installations, read from the environment once.
 *
 * @param projectId {@code GOOGLE_CLOUD_PROJECT}
 * @param siteUrl {@code SITE_URL}: the root of the site, for links in mails
 * @param mail how mails are sent
 * @param vigilance {@code URGENT_DELAY}, {@code URGENT_REPEAT}: when urgent tickets that nobody
 *     takes are told, and told again; 15 minutes and an hour, if they are not set
 * @param retention how long what goes by itself is kept
 * @param firstAdminEmail {@code FIRST_ADMIN_EMAIL}: who becomes admin of an empty installation
 * @param storageBucket {@code STORAGE_BUCKET}: the name of the bucket that holds the files
 * @param storageEmulator {@code STORAGE_EMULATOR_HOST}: a local Storage, as a URL
 * @param pubSubEmulator {@code PUBSUB_EMULATOR_HOST}: a local Pub/Sub, as host and port
 */
public record Configuration(
    String projectId,
    URI siteUrl,
    MailConfiguration mail,
    Vigilance vigilance,
    RetentionConfiguration retention,
    Optional<String> firstAdminEmail,
    String storageBucket,
    Optional<String> storageEmulator,
    Optional<String> pubSubEmulator) {

  /**
   * The configuration that an environment holds.
   *
   * @throws IllegalStateException naming the variable that is missing or malformed
   */
  public static Configuration of(Map<String, String> environment) {
    return new Configuration(
        required(environment, "GOOGLE_CLOUD_PROJECT"),
        parsed(environment, "SITE_URL", URI::create).orElseThrow(() -> missing("SITE_URL")),
        MailConfiguration.of(environment),
        vigilance(environment),
        RetentionConfiguration.of(environment),
        optional(environment, "FIRST_ADMIN_EMAIL"),
        required(environment, "STORAGE_BUCKET"),
        optional(environment, "STORAGE_EMULATOR_HOST"),
        optional(environment, "PUBSUB_EMULATOR_HOST"));
  }

  private static Vigilance vigilance(Map<String, String> environment) {
    Duration delay = duration(environment, "URGENT_DELAY", Duration.ofMinutes(15));
    Duration repeat = duration(environment, "URGENT_REPEAT", Duration.ofHours(1));
    try {
      return new Vigilance(delay, repeat);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(
          "the variables URGENT_DELAY and URGENT_REPEAT: " + e.getMessage(), e);
    }
  }

  /** Minutes, or a duration as ISO 8601 writes it, such as {@code PT1H30M}. */
  static Duration duration(Map<String, String> environment, String name, Duration usual) {
    return parsed(environment, name, Configuration::duration).orElse(usual);
  }

  private static Duration duration(String text) {
    return text.startsWith("P") ? Duration.parse(text) : Duration.ofMinutes(Long.parseLong(text));
  }

  /** What a variable means, if it is set. */
  static <T> Optional<T> parsed(
      Map<String, String> environment, String name, Function<String, T> meaning) {
    try {
      return optional(environment, name).map(meaning);
    } catch (DateTimeParseException | ArithmeticException | IllegalArgumentException e) {
      throw new IllegalStateException("the variable " + name + " is malformed", e);
    }
  }

  static Optional<String> optional(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }

  static String required(Map<String, String> environment, String name) {
    return optional(environment, name).orElseThrow(() -> missing(name));
  }

  /** Says that a variable is not set. */
  static IllegalStateException missing(String name) {
    return new IllegalStateException("the variable " + name + " is not set");
  }
}
