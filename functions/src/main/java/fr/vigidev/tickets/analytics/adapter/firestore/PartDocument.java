package fr.vigidev.tickets.analytics.adapter.firestore;

import fr.vigidev.tickets.analytics.model.PartReport;
import fr.vigidev.tickets.platform.firestore.Doc;
import fr.vigidev.tickets.ticket.model.Repair;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A part of a night within the document of that night. */
final class PartDocument {
  /** The rest is counted; nobody reads a longer list, and a document has its limits. */
  private static final int MOST_REPAIRS = 50;

  private static final String FAILED = "failed";

  private PartDocument() {}

  static Map<String, Object> fields(PartReport part) {
    return fields(part, Map.of(), part.repairs().size(), part.failed(), Stream.of());
  }

  /** What was done before, and what more was done. */
  static Map<String, Object> fields(Doc before, PartReport more) {
    Map<String, Object> counts = before.map("counts").fields();
    long repaired = before.number("repaired") + more.repairs().size();
    boolean failed = more.failed() || before.text("state").equals(FAILED);
    return fields(more, counts, repaired, failed, before.maps("repairs").stream().map(Doc::fields));
  }

  private static Map<String, Object> fields(
      PartReport part,
      Map<String, Object> countedBefore,
      long repaired,
      boolean failed,
      Stream<Map<String, Object>> repairedBefore) {
    Map<String, Object> counts = new HashMap<>(countedBefore);
    part.counts().forEach((name, count) -> counts.merge(name, (long) count, PartDocument::sum));
    List<Map<String, Object>> repairs =
        Stream.concat(repairedBefore, part.repairs().stream().map(PartDocument::fields))
            .limit(MOST_REPAIRS)
            .toList();
    return Map.of(
        "name",
        part.name(),
        "state",
        failed ? FAILED : "done",
        "counts",
        counts,
        "repaired",
        repaired,
        "repairs",
        repairs);
  }

  private static Object sum(Object one, Object other) {
    return (Long) one + (Long) other;
  }

  private static Map<String, Object> fields(Repair repair) {
    return Map.of(
        "path", repair.path(),
        "field", repair.field(),
        "found", repair.found(),
        "expected", repair.expected());
  }
}
