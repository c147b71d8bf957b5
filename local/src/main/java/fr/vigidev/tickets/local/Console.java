package fr.vigidev.tickets.local;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/** What a person sees in the terminal. */
public final class Console {

  private static final int LABEL_WIDTH = 14;

  private final PrintStream out;
  private final boolean coloured;

  /**
   * @param coloured whether the terminal shows colours
   */
  public Console(PrintStream out, boolean coloured) {
    this.out = out;
    this.coloured = coloured;
  }

  /** The terminal of this process. */
  public static Console standard() {
    boolean coloured = "1".equals(System.getenv("VIGIDEV_COLOURS"));
    return new Console(new PrintStream(System.out, true, StandardCharsets.UTF_8), coloured);
  }

  /** A part of the platform that is up, and how long it took. */
  public void up(String what, Duration took) {
    String seconds = String.format(Locale.ROOT, "%.1f s", took.toMillis() / 1000.0);
    out.printf("  %s %-46s %s%n", paint("32", "✓"), what, paint("2", seconds));
  }

  /** Something that is, beside its name. */
  public void fact(String name, String value) {
    out.printf("  %s %s%n", paint("2", ("%-" + LABEL_WIDTH + "s").formatted(name)), value);
  }

  /** An account and what it is. */
  public void account(String email, String description) {
    out.printf("  %-26s %s%n", email, paint("2", description));
  }

  /** A line that begins a group of facts. */
  public void title(String title) {
    out.printf("%n%s%n", paint("1", title));
  }

  /** A plain line. */
  public void say(String line) {
    out.println(line);
  }

  /** The line that tells that everything runs. */
  public void ready(String line) {
    out.printf("%n%s%n", line);
  }

  /** What keeps the platform from running. */
  public void failed(String sentence) {
    out.printf("%n%s %s%n", paint("31", "✗"), sentence);
  }

  private String paint(String code, String text) {
    return coloured ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
