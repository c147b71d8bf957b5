package fr.vigidev.tickets.platform.firestore;

import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.FirestoreOptions;
import java.util.UUID;

/** The Firestore of the running platform, for tests of adapters. */
public final class EmulatorFirestore {
  private static final Firestore FIRESTORE = open("(default)");

  private EmulatorFirestore() {}

  /** The one client of the test run. */
  public static Firestore get() {
    return FIRESTORE;
  }

  /**
   * A database of its own, which no function looks at: for what a running job would take part in.
   */
  public static Firestore empty() {
    return open("apart-" + UUID.randomUUID());
  }

  private static Firestore open(String database) {
    if (System.getenv("FIRESTORE_EMULATOR_HOST") == null) {
      throw new IllegalStateException(
          "FIRESTORE_EMULATOR_HOST is not set: run these tests through script/test");
    }
    return FirestoreOptions.newBuilder()
        .setProjectId("demo-vigidev")
        .setDatabaseId(database)
        .build()
        .getService();
  }
}
