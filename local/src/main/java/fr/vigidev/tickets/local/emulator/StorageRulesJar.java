package fr.vigidev.tickets.local.emulator;

import fr.vigidev.tickets.local.PlatformFailure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * The home-made Storage rules runtime as a jar.
 *
 * <p>The rules engine that it needs is on no Maven repository, so it is compiled here, at the first
 * start, against the Firestore emulator of this machine; again when either of the two changes.
 */
public final class StorageRulesJar {

  private static final String MAIN = "fr.vigidev.tickets.local.storagerules.StorageRulesRuntime";

  private final Path sources;
  private final Path folder;

  /**
   * @param sources the folder of the runtime's sources
   * @param folder where the jar is kept from run to run
   */
  public StorageRulesJar(Path sources, Path folder) {
    this.sources = sources;
    this.folder = folder;
  }

  /** The jar for that engine, compiled unless it already is. */
  public Path compiled(Path engine) throws IOException {
    List<Path> files;
    try (Stream<Path> walked = Files.walk(sources)) {
      files = walked.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
    String fingerprint = fingerprint(files, engine);
    Path jar = folder.resolve("storage-rules-" + fingerprint + ".jar");
    if (!Files.exists(jar)) {
      Path classes = Files.createDirectories(folder.resolve("classes-" + fingerprint));
      compile(files, engine, classes);
      LeadingJar.write(jar, MAIN, engine, classes);
    }
    return jar;
  }

  private static void compile(List<Path> files, Path engine, Path classes) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new PlatformFailure("A JDK is needed, but this Java has no compiler.");
    }
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("-proc:none", "-nowarn"));
    arguments.addAll(List.of("-d", classes.toString(), "-cp", engine.toString()));
    files.forEach(file -> arguments.add(file.toString()));
    ByteArrayOutputStream complaints = new ByteArrayOutputStream();
    if (compiler.run(null, complaints, complaints, arguments.toArray(String[]::new)) != 0) {
      throw new PlatformFailure(
          "The Storage rules runtime does not compile against %s:%n%s"
              .formatted(engine, complaints.toString(StandardCharsets.UTF_8)));
    }
  }

  private static String fingerprint(List<Path> files, Path engine) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path file : files) {
        digest.update(Files.readAllBytes(file));
      }
      String identity =
          engine + " " + Files.size(engine) + " " + Files.getLastModifiedTime(engine).toMillis();
      digest.update(identity.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
