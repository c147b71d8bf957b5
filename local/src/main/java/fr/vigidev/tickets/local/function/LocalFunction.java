package fr.vigidev.tickets.local.function;

import java.util.List;
import java.util.Optional;

/**
 * A function as deployment knows it.
 *
 * @param name its name there, and the name of its subscription when it has one
 * @param className its entry point
 * @param topic the Pub/Sub topic whose messages it takes; absent: it answers HTTP
 */
public record LocalFunction(String name, String className, Optional<String> topic) {

  public static final String API = "api";

  private static final String ENTRY_POINTS = "fr.vigidev.tickets.entrypoint.";

  /** Every function of the product. */
  public static final List<LocalFunction> ALL =
      List.of(
          new LocalFunction(API, ENTRY_POINTS + "ApiFunction", Optional.empty()),
          new LocalFunction(
              "notify", ENTRY_POINTS + "NotifyFunction", Optional.of("ticket-events")),
          new LocalFunction(
              "outbox-sweep", ENTRY_POINTS + "OutboxSweepFunction", Optional.of("outbox-sweep")),
          new LocalFunction(
              "urgent-watch", ENTRY_POINTS + "UrgentWatchFunction", Optional.of("urgent-watch")),
          new LocalFunction(
              "file-sweep", ENTRY_POINTS + "FileSweepFunction", Optional.of("file-sweep")),
          new LocalFunction(
              "nightly-analytics",
              ENTRY_POINTS + "NightlyAnalyticsFunction",
              Optional.of("nightly-analytics")));

  /** The functions that take messages. */
  public static List<LocalFunction> subscribers() {
    return ALL.stream().filter(function -> function.topic().isPresent()).toList();
  }

  String signatureType() {
    return topic.isPresent() ? "cloudevent" : "http";
  }
}
