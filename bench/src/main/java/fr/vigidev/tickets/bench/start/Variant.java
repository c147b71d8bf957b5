package fr.vigidev.tickets.bench.start;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A way of starting a function.
 *
 * @param training options of the one run that writes what later ones read; empty if there is none
 * @param options of the runs that are measured
 * @param flat whether the Java machine loads the function itself, which the build service's
 *     launcher can't do: it leaves this to a loader of the framework
 */
record Variant(String label, Optional<List<String>> training, List<String> options, boolean flat) {

  /** As the launcher of Cloud Run functions starts them when nobody says otherwise. */
  private static final List<String> LAUNCHER =
      List.of("-XX:MaxRAM=2048m", "-XX:MaxRAMPercentage=70");

  private static final String C1 = "-XX:TieredStopAtLevel=1";

  /** Everything that is compared. What training writes goes into the folder. */
  static List<Variant> all(Path folder) {
    String shared = "-XX:SharedArchiveFile=" + folder.resolve("shared.jsa");
    String ahead = "-XX:AOTCache=" + folder.resolve("ahead.aot");
    String flat = "-XX:AOTCache=" + folder.resolve("flat.aot");
    return List.of(
        new Variant("plain", Optional.empty(), List.of(), false),
        new Variant("C1", Optional.empty(), List.of(C1), false),
        new Variant(
            "C1, shared classes",
            Optional.of(List.of("-XX:+AutoCreateSharedArchive", shared)),
            List.of(C1, shared),
            false),
        new Variant(
            "C1, ahead-of-time cache",
            Optional.of(List.of(output(ahead))),
            List.of(C1, ahead),
            false),
        new Variant(
            "C1, ahead-of-time cache, one class path",
            Optional.of(List.of(output(flat))),
            List.of(C1, flat),
            true));
  }

  private static String output(String cache) {
    return cache.replace("AOTCache", "AOTCacheOutput");
  }

  /** What goes into {@code JAVA_TOOL_OPTIONS}. */
  static String toolOptions(List<String> options) {
    return String.join(" ", LAUNCHER) + " " + String.join(" ", options);
  }
}
