package fr.vigidev.tickets.local;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What a person asked of {@code script/server}.
 *
 * @param empty only the administrator's account, no demo data
 * @param data the folder that keeps the state between runs; absent: the state is thrown away
 */
public record Options(boolean empty, Optional<Path> data) {

  public static final String USAGE = "usage: script/server [--empty] [--data DIR]";

  /**
   * Reads the command line.
   *
   * @throws PlatformFailure on anything that the usage does not name
   */
  public static Options parse(List<String> arguments) {
    boolean empty = false;
    Optional<Path> data = Optional.empty();
    Iterator<String> rest = arguments.iterator();
    while (rest.hasNext()) {
      String argument = rest.next();
      switch (argument) {
        case "--empty" -> empty = true;
        case "--data" -> {
          if (!rest.hasNext()) {
            throw new PlatformFailure("--data needs a folder; " + USAGE);
          }
          data = Optional.of(Path.of(rest.next()).toAbsolutePath().normalize());
        }
        default -> throw new PlatformFailure("unknown argument " + argument + "; " + USAGE);
      }
    }
    return new Options(empty, data);
  }
}
