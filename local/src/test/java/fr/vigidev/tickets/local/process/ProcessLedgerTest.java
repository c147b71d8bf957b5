package fr.vigidev.tickets.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vigidev.tickets.local.PlatformFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessLedgerTest {

  @TempDir private Path folder;
  private Process sleeper;

  @BeforeEach
  void start() throws IOException {
    sleeper = new ProcessBuilder("sleep", "600").start();
  }

  @AfterEach
  void stop() {
    sleeper.destroyForcibly();
  }

  @Test
  void whatAKilledPlatformLeftIsEnded() throws Exception {
    writeDown(RecordedProcess.of(sleeper.toHandle()));

    try (ProcessLedger ledger = ProcessLedger.open(folder)) {
      assertThat(Leftovers.end(ledger)).isEqualTo(1);
    }

    assertThat(sleeper.waitFor(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void aLaterProcessWithTheSameIdIsLeftAlone() throws Exception {
    RecordedProcess real = RecordedProcess.of(sleeper.toHandle());
    writeDown(new RecordedProcess(real.pid(), real.startedAtMs() - 60_000));

    try (ProcessLedger ledger = ProcessLedger.open(folder)) {
      assertThat(Leftovers.end(ledger)).isZero();
    }

    assertThat(sleeper.isAlive()).isTrue();
  }

  @Test
  void aRecordedProcessIsWrittenDownAtOnce() {
    try (ProcessLedger ledger = ProcessLedger.open(folder)) {
      ledger.record(sleeper.toHandle());

      assertThat(ledger.leftovers()).containsExactly(sleeper.toHandle());
    }
  }

  @Test
  void twoPlatformsCannotRunAtOnce() throws Exception {
    writeDown(new RecordedProcess(4321, 0));
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Holder.class.getName(),
                folder.toString())
            .start();
    try {
      assertThat(other.inputReader().readLine()).startsWith("held");

      assertThatThrownBy(() -> ProcessLedger.open(folder))
          .isInstanceOf(PlatformFailure.class)
          .hasMessageContaining("already running")
          .hasMessageContaining("4321");
    } finally {
      other.destroyForcibly();
    }
  }

  @Test
  void aPlatformThatStoppedWellLeavesNothingWritten() {
    ProcessLedger ledger = ProcessLedger.open(folder);
    ledger.record(sleeper.toHandle());

    ledger.endRest();
    ledger.close();

    assertThat(sleeper.isAlive()).isFalse();
    assertThat(folder.resolve("processes")).doesNotExist();
  }

  private void writeDown(RecordedProcess process) throws IOException {
    Files.write(folder.resolve("processes"), List.of(process.line()));
  }

  /** Another platform: holds the ledger of a folder until it is killed. */
  static final class Holder {
    private Holder() {}

    public static void main(String[] arguments) throws IOException {
      try (ProcessLedger ledger = ProcessLedger.open(Path.of(arguments[0]))) {
        System.out.println("held, after " + ledger.leftovers());
        System.in.transferTo(System.out);
      }
    }
  }
}
