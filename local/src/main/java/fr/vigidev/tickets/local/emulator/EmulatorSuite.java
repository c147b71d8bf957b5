package fr.vigidev.tickets.local.emulator;

import fr.vigidev.tickets.local.Addresses;
import fr.vigidev.tickets.local.Layout;
import fr.vigidev.tickets.local.PlatformFailure;
import fr.vigidev.tickets.local.process.Ending;
import fr.vigidev.tickets.local.process.ProcessLedger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The Auth, Firestore, Storage, Pub/Sub and Hosting emulators, run by one firebase-tools. */
public final class EmulatorSuite {

  private static final String READY = "All emulators ready";
  private static final Duration START_TIMEOUT = Duration.ofMinutes(2);
  private static final Duration POLL = Duration.ofMillis(100);
  private static final Duration STOP_PATIENCE = Duration.ofSeconds(15);

  /** Writing the state of a large platform to disk takes a while. */
  private static final Duration EXPORT_PATIENCE = Duration.ofSeconds(90);

  private final ProcessLedger ledger;
  private final Process firebase;
  private final EmulatorLog log;
  private final Duration stopPatience;

  private EmulatorSuite(
      ProcessLedger ledger, Process firebase, EmulatorLog log, Duration stopPatience) {
    this.ledger = ledger;
    this.firebase = firebase;
    this.log = log;
    this.stopPatience = stopPatience;
  }

  /**
   * Starts firebase-tools and returns at once.
   *
   * @param data the folder to take the state from and to leave it in
   */
  public static EmulatorSuite start(
      Layout layout,
      EmulatorConfig config,
      EmulatorCopies copies,
      Optional<Path> data,
      ProcessLedger ledger)
      throws IOException {
    List<String> arguments = new ArrayList<>();
    arguments.add("emulators:start");
    arguments.addAll(List.of("--project", Addresses.PROJECT_ID));
    arguments.addAll(List.of("--config", config.file().toString()));
    arguments.addAll(List.of("--only", "auth,firestore,storage,pubsub,hosting"));
    data.ifPresent(
        folder -> arguments.addAll(List.of("--import", folder.toString(), "--export-on-exit")));
    Path file = layout.logs().resolve("emulators.log");
    Process firebase =
        new FirebaseTools(layout).command(file, copies.environment(), arguments).start();
    ledger.record(firebase.toHandle());
    return new EmulatorSuite(
        ledger,
        firebase,
        new EmulatorLog(file),
        data.isPresent() ? EXPORT_PATIENCE : STOP_PATIENCE);
  }

  /**
   * Waits until every emulator answers.
   *
   * @throws PlatformFailure when one does not start, with the reason that firebase-tools gives
   */
  public void awaitReady() throws IOException, InterruptedException {
    long deadline = System.nanoTime() + START_TIMEOUT.toNanos();
    while (!log.contains(READY)) {
      firebase.descendants().forEach(ledger::record);
      if (firebase.waitFor(POLL.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new PlatformFailure("The emulators did not start: " + log.reason());
      }
      if (System.nanoTime() > deadline) {
        throw new PlatformFailure(
            "The emulators were not ready after %d s: %s"
                .formatted(START_TIMEOUT.toSeconds(), log.reason()));
      }
    }
    firebase.descendants().forEach(ledger::record);
  }

  /** Calls {@code crashed} with a sentence when any emulator ends, which none does by itself. */
  public void onCrash(Consumer<String> crashed) {
    // firebase-tools goes on when one of its emulators is killed, so each is watched here.
    firebase.descendants().forEach(emulator -> watch(emulator, crashed));
    watch(firebase.toHandle(), crashed);
  }

  private void watch(ProcessHandle process, Consumer<String> crashed) {
    String name = EmulatorNames.of(process);
    var unused =
        process.onExit().thenRun(() -> crashed.accept("The " + name + " ended: " + log.reason()));
  }

  /** The processes of the emulators, by name, for tests that kill one. */
  public List<ProcessHandle> processes() {
    return firebase.descendants().toList();
  }

  /** Stops every emulator, kindly first; firebase-tools writes the state down when asked to. */
  public void stop() throws IOException {
    List<ProcessHandle> emulators = firebase.descendants().toList();
    interrupt();
    Ending.allGone(List.of(firebase.toHandle()), stopPatience);
    Ending.end(List.of(firebase.toHandle()), Duration.ofSeconds(1));
    Ending.end(emulators, Duration.ofSeconds(2));
  }

  /** SIGINT is what firebase-tools takes for a clean end of itself and of its children. */
  private void interrupt() throws IOException {
    if (firebase.isAlive()) {
      new ProcessBuilder("kill", "-INT", Long.toString(firebase.pid())).inheritIO().start();
    }
  }

  /** Whether the folder holds a state that firebase-tools wrote. */
  public static boolean holdsState(Path folder) {
    return Files.exists(folder.resolve("firebase-export-metadata.json"));
  }
}
