package fr.vigidev.tickets.local.emulator;

import fr.vigidev.tickets.local.Layout;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The copies that the Google Cloud SDK holds, for machines that cannot download the official ones.
 *
 * <p>Firestore's jar names no main class, so a jar that holds only a manifest leads to it. The SDK
 * has no Storage rules runtime: ours is compiled against the rules engine in Firestore's jar.
 */
final class SdkCopies {

  static final String FIRESTORE_JAR =
      "platform/cloud-firestore-emulator/cloud-firestore-emulator.jar";
  private static final String FIRESTORE_MAIN =
      "com.google.cloud.datastore.emulator.firestore.CloudFirestore";
  private static final String PUBSUB = "platform/pubsub-emulator/bin/cloud-pubsub-emulator";

  private final Layout layout;

  SdkCopies(Layout layout) {
    this.layout = layout;
  }

  Optional<EmulatorCopies> find() throws IOException {
    Optional<Path> root = candidates().filter(SdkCopies::isComplete).findFirst();
    return root.isPresent() ? Optional.of(prepare(root.get())) : Optional.empty();
  }

  private EmulatorCopies prepare(Path root) throws IOException {
    Path folder = Files.createDirectories(layout.work().resolve("emulators"));
    Path engine = root.resolve(FIRESTORE_JAR);
    Path firestore = folder.resolve("firestore.jar");
    LeadingJar.write(firestore, FIRESTORE_MAIN, engine);
    Path storage = new StorageRulesJar(layout.storageRulesSources(), folder).compiled(engine);
    return new EmulatorCopies(
        "Google Cloud SDK",
        Map.of(
            "FIRESTORE_EMULATOR_BINARY_PATH", firestore.toString(),
            "STORAGE_EMULATOR_BINARY_PATH", storage.toString(),
            "PUBSUB_EMULATOR_BINARY_PATH", root.resolve(PUBSUB).toString()));
  }

  private static boolean isComplete(Path root) {
    return Files.isRegularFile(root.resolve(FIRESTORE_JAR))
        && Files.isExecutable(root.resolve(PUBSUB));
  }

  /** The usual folders; asking {@code gcloud} itself would take a second or two. */
  static Stream<Path> candidates() {
    Stream<Path> fromPath =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
            .filter(folder -> !folder.isEmpty())
            .map(folder -> Path.of(folder, "gcloud"))
            .filter(Files::isExecutable)
            .map(SdkCopies::rootOf);
    Path home = Path.of(System.getProperty("user.home"));
    Stream<Path> usual =
        Stream.of(
            Path.of("/usr/lib/google-cloud-sdk"),
            Path.of("/usr/share/google-cloud-sdk"),
            Path.of("/opt/google-cloud-sdk"),
            Path.of("/opt/homebrew/share/google-cloud-sdk"),
            Path.of("/usr/local/share/google-cloud-sdk"),
            home.resolve("google-cloud-sdk"));
    return Stream.concat(fromPath, usual);
  }

  private static Path rootOf(Path gcloud) {
    try {
      return gcloud.toRealPath().getParent().getParent();
    } catch (IOException e) {
      return gcloud;
    }
  }
}
