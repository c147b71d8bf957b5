package fr.vigidev.tickets.platform.firestore;

import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.FirestoreOptions;

/** The Firestore of the running platform, for tests of adapters. */
public final class EmulatorFirestore {
  private static final Firestore FIRESTORE = open();

  private EmulatorFirestore() {}

  /** The one client of the test run. */
  public static Firestore get() {
    return FIRESTORE;
  }

  private static Firestore open() {
    if (System.getenv("FIRESTORE_EMULATOR_HOST") == null) {
      throw new IllegalStateException(
          "FIRESTORE_EMULATOR_HOST is not set: run these tests through script/test");
    }
    return FirestoreOptions.newBuilder().setProjectId("demo-vigidev").build().getService();
  }
}
