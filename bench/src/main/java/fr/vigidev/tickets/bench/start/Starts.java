package fr.vigidev.tickets.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What {@code script/starts} runs: how long functions take to start, by what the JVM is told. */
public final class Starts {
  private final Start start;
  private final int turns;
  private final Map<Subject, List<Variant>> rows = new LinkedHashMap<>();

  private Starts(Start start, int turns) {
    this.start = start;
    this.turns = turns;
  }

  /** Takes the framework's jar, that of the product, that of this module, and how many starts. */
  public static void main(String[] arguments) throws IOException {
    Starts starts = new Starts(new Start(Path.of(arguments[0])), Integer.parseInt(arguments[3]));
    starts.train(Subject.api(Path.of(arguments[1])));
    starts.train(Subject.hello(Path.of(arguments[2])));
    starts.print(starts.measure());
  }

  private void train(Subject subject) throws IOException {
    List<Variant> variants = Variant.all(Files.createTempDirectory("starts-" + subject.label()));
    rows.put(subject, variants);
    for (Variant variant : variants) {
      if (variant.training().isPresent()) {
        start.run(subject, variant, variant.training().get());
      }
    }
  }

  /** By turns, so that what else the machine does weighs on all. */
  private Map<String, List<Double>> measure() throws IOException {
    Map<String, List<Double>> times = new LinkedHashMap<>();
    for (int turn = 0; turn < turns; turn++) {
      for (Map.Entry<Subject, List<Variant>> row : rows.entrySet()) {
        for (Variant variant : row.getValue()) {
          times
              .computeIfAbsent(key(row.getKey(), variant), any -> new ArrayList<>())
              .add(start.run(row.getKey(), variant, variant.options()));
        }
      }
    }
    return times;
  }

  private void print(Map<String, List<Double>> times) {
    List<Subject> subjects = List.copyOf(rows.keySet());
    System.out.println("| the JVM is told | api ms | hello ms | ratio |");
    System.out.println("|---|---|---|---|");
    for (Variant variant : rows.get(subjects.getFirst())) {
      double api = median(times.get(key(subjects.getFirst(), variant)));
      double hello = median(times.get(key(subjects.getLast(), variant)));
      System.out.printf(
          Locale.ROOT, "| %s | %.0f | %.0f | %.2f |%n", variant.label(), api, hello, api / hello);
    }
  }

  private static String key(Subject subject, Variant variant) {
    return subject.label() + ", " + variant.label();
  }

  private static double median(List<Double> times) {
    return times.stream().sorted().toList().get(times.size() / 2);
  }
}
