package fr.vigidev.tickets.local.emulator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** A jar that can be run with {@code java -jar} and leads to the classes of another. */
final class LeadingJar {

  private LeadingJar() {}

  /** Writes a jar whose whole content is its manifest. */
  static void write(Path jar, String mainClass, Path classPath) throws IOException {
    write(jar, mainClass, classPath, List.of(), jar);
  }

  /** Writes a jar that also holds everything below a folder. */
  static void write(Path jar, String mainClass, Path classPath, Path folder) throws IOException {
    try (Stream<Path> walked = Files.walk(folder)) {
      write(jar, mainClass, classPath, walked.filter(Files::isRegularFile).toList(), folder);
    }
  }

  private static void write(
      Path jar, String mainClass, Path classPath, List<Path> files, Path folder)
      throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, mainClass);
    manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath.toUri().toString());
    Path next = jar.resolveSibling(jar.getFileName() + ".next");
    try (var out = new JarOutputStream(Files.newOutputStream(next), manifest)) {
      for (Path file : files) {
        out.putNextEntry(new JarEntry(folder.relativize(file).toString()));
        Files.copy(file, out);
      }
    }
    Files.move(next, jar, StandardCopyOption.REPLACE_EXISTING);
  }
}
