package fr.vigidev.tickets.attachment.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder for the time that one file takes. */
record Workshop(Path folder) implements AutoCloseable {
  static Workshop open() {
    try {
      return new Workshop(Files.createTempDirectory("attachment"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static long sizeBytes(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all = files.toList();
      for (Path file : all) {
        Files.delete(file);
      }
      Files.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
