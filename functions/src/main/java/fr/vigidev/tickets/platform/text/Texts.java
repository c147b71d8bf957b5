package fr.vigidev.tickets.platform.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

/**
 * Every text that this side shows to a person, from one catalogue: {@code texts_fr.properties}. A
 * second language is a second file.
 */
public final class Texts {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private final Properties catalogue;
  private final Locale locale;

  private Texts(Properties catalogue, Locale locale) {
    this.catalogue = catalogue;
    this.locale = locale;
  }

  /** The French catalogue. */
  public static Texts french() {
    Properties catalogue = new Properties();
    try (InputStream in = Texts.class.getResourceAsStream("/texts_fr.properties")) {
      catalogue.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Texts(catalogue, Locale.FRANCE);
  }

  /**
   * A text with its arguments in place, in the form of {@link MessageFormat}.
   *
   * @throws IllegalArgumentException when the catalogue has no such text
   */
  public String text(String key, Object... arguments) {
    String pattern = catalogue.getProperty(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no text for " + key);
    }
    return new MessageFormat(pattern, locale).format(arguments);
  }

  /** The day of an instant in Paris, such as {@code 7 décembre 2026}. */
  public String day(Instant instant) {
    return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(instant.atZone(PARIS));
  }

  /** The keys of the catalogue. */
  public Set<String> keys() {
    return catalogue.stringPropertyNames();
  }
}
