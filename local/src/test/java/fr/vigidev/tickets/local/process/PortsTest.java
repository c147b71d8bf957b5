package fr.vigidev.tickets.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vigidev.tickets.local.PlatformFailure;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PortsTest {

  @Test
  void aTakenPortIsNamedWithItsServiceAndItsHolder() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Map<Integer, String> services = Map.of(taken.getLocalPort(), "the mailbox");

      assertThatThrownBy(() -> Ports.requireFree(services))
          .isInstanceOf(PlatformFailure.class)
          .hasMessageContaining("Port " + taken.getLocalPort())
          .hasMessageContaining("the mailbox")
          .hasMessageContaining("id " + ProcessHandle.current().pid());
    }
  }

  @Test
  void aPortThatSomebodyHoldsOnEveryAddressIsTaken() throws Exception {
    try (ServerSocket taken = new ServerSocket(0)) {
      Map<Integer, String> services = Map.of(taken.getLocalPort(), "the site");

      assertThatThrownBy(() -> Ports.requireFree(services)).hasMessageContaining("the site");
    }
  }

  @Test
  void freePortsAreGivenOnceAndOutOfTheReachOfOutgoingConnections() {
    var ports = IntStream.range(0, 200).map(i -> Ports.free()).boxed().toList();

    assertThat(ports).doesNotHaveDuplicates().allMatch(port -> port >= 20_000 && port < 30_000);
  }

  @Test
  void freePortsAreNoFailure() {
    Map<Integer, String> services = Map.of(Ports.free(), "the site");

    assertThatCode(() -> Ports.requireFree(services)).doesNotThrowAnyException();
  }
}
