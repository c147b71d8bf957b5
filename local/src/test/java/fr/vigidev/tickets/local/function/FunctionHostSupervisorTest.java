package fr.vigidev.tickets.local.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vigidev.tickets.local.PlatformFailure;
import fr.vigidev.tickets.local.process.ProcessLedger;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FunctionHostSupervisorTest {

  private static final Path LOG = Path.of("functions.log");
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @TempDir private Path folder;
  private final AtomicInteger launches = new AtomicInteger();
  private ProcessLedger ledger;

  @BeforeEach
  void open() {
    ledger = ProcessLedger.open(folder);
  }

  @AfterEach
  void end() {
    ledger.endRest();
    ledger.close();
  }

  @Test
  void aFunctionIsWhereTheHostSaidThatItListens() throws Exception {
    FunctionHostSupervisor supervisor = supervise("echo listening api=4711 notify=4712; exec cat");
    supervisor.start(LOG);

    assertThat(supervisor.address("api", Duration.ZERO))
        .contains(URI.create("http://127.0.0.1:4711"));
    assertThat(supervisor.address("notify", Duration.ZERO))
        .contains(URI.create("http://127.0.0.1:4712"));

    supervisor.stop();
  }

  @Test
  void aHostThatDiesIsStartedAgain() throws Exception {
    FunctionHostSupervisor supervisor = supervise("echo listening api=4711; exec cat");
    supervisor.start(LOG);
    ProcessHandle first = supervisor.process().orElseThrow();

    first.destroyForcibly();
    first.onExit().get(10, TimeUnit.SECONDS);

    assertThat(supervisor.address("api", PATIENCE)).isPresent();
    assertThat(supervisor.process().orElseThrow()).isNotEqualTo(first);
    assertThat(launches).hasValue(2);
    supervisor.stop();
  }

  @Test
  void aHostThatDoesNotStartTellsWhereItsLogIs() {
    FunctionHostSupervisor supervisor = supervise("echo Exception; exit 1");

    assertThatThrownBy(() -> supervisor.start(LOG))
        .isInstanceOf(PlatformFailure.class)
        .hasMessageContaining("functions.log");
  }

  @Test
  void nobodyWaitsLongerThanAllowed() throws Exception {
    FunctionHostSupervisor supervisor = supervise("exec cat");

    assertThat(supervisor.address("api", Duration.ofMillis(1))).isEmpty();
  }

  @Test
  void aStoppedHostStaysStopped() throws Exception {
    FunctionHostSupervisor supervisor = supervise("echo listening api=4711; exec cat");
    supervisor.start(LOG);
    ProcessHandle host = supervisor.process().orElseThrow();

    supervisor.stop();

    assertThat(host.isAlive()).isFalse();
    assertThat(supervisor.address("api", PATIENCE)).isEmpty();
    assertThat(launches).hasValue(1);
  }

  private FunctionHostSupervisor supervise(String script) {
    return new FunctionHostSupervisor(() -> launch(script), ledger);
  }

  private HostProcess launch(String script) throws IOException {
    launches.incrementAndGet();
    return new HostProcess(new ProcessBuilder("sh", "-c", script).start());
  }
}
