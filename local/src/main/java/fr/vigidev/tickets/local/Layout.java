package fr.vigidev.tickets.local;

import java.io.File;
import java.nio.file.Path;

/**
 * Where things lie in the repository.
 *
 * @param root the top folder of the repository
 */
public record Layout(Path root) {

  public Layout {
    root = root.toAbsolutePath().normalize();
  }

  /** What a run generates; ignored by git, and safe to delete while nothing runs. */
  public Path work() {
    return root.resolve(".local");
  }

  /** What the children say, one file each. */
  public Path logs() {
    return work().resolve("logs");
  }

  /** The built site. */
  public Path site() {
    return root.resolve("web/dist");
  }

  /** The entry point of the pinned firebase-tools. */
  public Path firebaseTools() {
    return root.resolve("local/node_modules/firebase-tools");
  }

  /** The sources of the home-made Storage rules runtime. */
  public Path storageRulesSources() {
    return root.resolve("local/src/storagerules/java");
  }

  /** The product and its libraries, as deployed: without the Functions Framework. */
  public Path libraries() {
    return root.resolve("local/target/lib");
  }

  /** The class path of the function host: this module and the Functions Framework, nothing else. */
  public String hostClassPath() {
    return root.resolve("local/target/classes")
        + File.pathSeparator
        + root.resolve("local/target/framework").resolve("*");
  }
}
