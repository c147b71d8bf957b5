package fr.vigidev.tickets.bench;

import fr.vigidev.tickets.platform.firestore.FirestoreFailed;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;

/** Figures for a person to read, and to put into a Markdown page. */
record Table(PrintStream out) {

  void openings(Openings.Times times) {
    out.println("| act | ms | floor ms | ratio |");
    out.println("|---|---|---|---|");
    out.printf(
        Locale.ROOT,
        "| POST /api/tickets | %.0f | %.0f | %.2f |%n%n",
        times.millis(),
        times.floorMillis(),
        times.millis() / times.floorMillis());
  }

  void screens() {
    out.println("| tickets | first page of | found | reads | ms | floor ms | ratio |");
    out.println("|---|---|---|---|---|---|---|");
  }

  void nights(Map<Integer, Map<String, Long>> reads) {
    out.printf("%n| tickets | part of a night after %d moved | reads |%n", Nights.OF_THE_DAY);
    out.println("|---|---|---|");
    reads.forEach(
        (tickets, parts) ->
            parts.forEach(
                (part, count) ->
                    out.printf(Locale.ROOT, "| %,d | %s | %d |%n", tickets, part, count)));
  }

  void screen(Figure figure) {
    out.printf(
        Locale.ROOT,
        "| %,d | %s | %d | %d | %.0f | %.0f | %.2f |%n",
        figure.tickets(),
        figure.label(),
        figure.found(),
        figure.reads(),
        figure.millis(),
        figure.floorMillis(),
        figure.ratio());
  }

  void failed(int tickets, Row row, FirestoreFailed failed) {
    out.printf(Locale.ROOT, "| %,d | %s | – | – | – | – | – |%n", tickets, row.label());
    failed.printStackTrace();
  }
}
