package fr.vigidev.tickets.local.emulator;

/** Tells which emulator a process is, from its command line. */
public final class EmulatorNames {

  private EmulatorNames() {}

  /** The name that a person knows it by. */
  public static String of(ProcessHandle process) {
    String command = process.info().commandLine().orElse("");
    if (command.contains("firebase.js")) {
      return "emulator suite (firebase-tools)";
    }
    if (command.contains("pubsub")) {
      return "Pub/Sub emulator";
    }
    if (command.contains("storage-rules")) {
      return "Storage rules runtime";
    }
    if (command.contains("firestore")) {
      return "Firestore emulator";
    }
    return "process %d of the emulators".formatted(process.pid());
  }
}
