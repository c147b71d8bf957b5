package fr.vigidev.tickets.bench.start;

import java.nio.file.Path;

/**
 * A function whose start is measured.
 *
 * @param jar what the framework is told to load it from; names its libraries itself
 */
record Subject(String label, String target, Path jar) {

  static Subject api(Path jar) {
    return new Subject("api", "fr.vigidev.tickets.entrypoint.ApiFunction", jar);
  }

  static Subject hello(Path jar) {
    return new Subject("hello", HelloFunction.class.getName(), jar);
  }
}
