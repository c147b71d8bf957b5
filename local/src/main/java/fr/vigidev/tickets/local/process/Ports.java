package fr.vigidev.tickets.local.process;

import fr.vigidev.tickets.local.PlatformFailure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/** Which ports are free. */
public final class Ports {

  private static final int CONNECT_TIMEOUT_MS = 300;
  private static final int LOWEST_FREE = 20_000;
  private static final int HIGHEST_FREE = 29_999;
  private static final int MOST_DRAWS = 1_000;
  private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

  private Ports() {}

  /**
   * Refuses to go on when a port that the platform needs is taken.
   *
   * @param services what the platform wants to put on each port
   * @throws PlatformFailure naming each port that is taken, its service and its present holder
   */
  public static void requireFree(Map<Integer, String> services) {
    String taken =
        services.entrySet().stream()
            .filter(service -> isTaken(service.getKey()))
            .map(service -> sentence(service.getKey(), service.getValue()))
            .collect(Collectors.joining("\n  "));
    if (!taken.isEmpty()) {
      throw new PlatformFailure(taken);
    }
  }

  private static String sentence(int port, String service) {
    Optional<ProcessHandle> owner = PortOwner.of(port);
    String holder =
        owner
            .map(process -> process.info().command().orElse("a process") + ", id " + process.pid())
            .orElse("another process");
    return "Port %d, wanted for %s, is taken by %s: stop it and try again."
        .formatted(port, service, holder);
  }

  private static boolean isTaken(int port) {
    // Where something listens on every address, macOS would still let us bind the loopback one.
    return answers(port) || !canListen(port);
  }

  private static boolean answers(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_TIMEOUT_MS);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean canListen(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * A port that nothing uses at this moment, never the same twice. It lies below those that the
   * system gives to outgoing connections, so that none takes it before its server does.
   */
  public static int free() {
    for (int attempt = 0; attempt < MOST_DRAWS; attempt++) {
      int port = ThreadLocalRandom.current().nextInt(LOWEST_FREE, HIGHEST_FREE + 1);
      if (!isTaken(port) && GIVEN.add(port)) {
        return port;
      }
    }
    throw new PlatformFailure(
        "No port from %d to %d is free.".formatted(LOWEST_FREE, HIGHEST_FREE));
  }
}
