package fr.vigidev.tickets.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Sends what this process and its libraries log to a file, away from the terminal. */
final class Logs {

  private static final Logger ROOT = Logger.getLogger("");

  private Logs() {}

  static void into(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    for (Handler handler : ROOT.getHandlers()) {
      ROOT.removeHandler(handler);
    }
    FileHandler handler = new FileHandler(file.toString());
    handler.setFormatter(new SimpleFormatter());
    ROOT.addHandler(handler);
    ROOT.setLevel(Level.INFO);
    Logger.getLogger("fr.vigidev").setLevel(Level.FINE);
    handler.setLevel(Level.FINE);
  }
}
