package fr.vigidev.tickets.local.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.vigidev.tickets.local.Addresses;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A small HTTP server for people and tests on this machine, and for nobody else. */
public final class LoopbackServer implements AutoCloseable {

  /** Answers calls. */
  @FunctionalInterface
  public interface Handler {
    Answer answer(Call call) throws Exception;
  }

  private static final Logger LOGGER = Logger.getLogger(LoopbackServer.class.getName());
  private static final int LARGEST_BODY_BYTES = 32 << 20;
  private static final List<String> OWN_NAMES = List.of(Addresses.HOST, "localhost");

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  /**
   * Starts to listen.
   *
   * @param port 0 takes any free one
   */
  public LoopbackServer(int port, Handler handler) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.setExecutor(threads);
    server.createContext("/", exchange -> serve(exchange, handler));
    server.start();
  }

  public int port() {
    return server.getAddress().getPort();
  }

  private static void serve(HttpExchange exchange, Handler handler) throws IOException {
    try (exchange) {
      Answer answer = answer(exchange, handler);
      answer.headers().forEach(exchange.getResponseHeaders()::set);
      byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
      boolean bare = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
      exchange.sendResponseHeaders(answer.status(), bare ? -1 : body.length);
      if (!bare) {
        exchange.getResponseBody().write(body);
      }
    }
  }

  private static Answer answer(HttpExchange exchange, Handler handler) throws IOException {
    if (!isForUs(exchange.getRequestHeaders().getFirst("Host"))) {
      return Answer.problem(421, "misdirected_request", "This server answers to 127.0.0.1 only.");
    }
    byte[] body = exchange.getRequestBody().readNBytes(LARGEST_BODY_BYTES + 1);
    if (body.length > LARGEST_BODY_BYTES) {
      return Answer.problem(413, "too_large", "The body is too large.");
    }
    Call call =
        new Call(
            exchange.getRequestMethod(),
            exchange.getRequestURI().getPath(),
            exchange.getRequestHeaders(),
            new String(body, StandardCharsets.UTF_8));
    try {
      return handler.answer(call);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Answer.problem(503, "unavailable", "The platform is stopping.");
    } catch (Exception e) {
      LOGGER.log(Level.WARNING, "no answer to " + call.method() + " " + call.path(), e);
      return Answer.problem(500, "internal", e.toString());
    }
  }

  /** A page of a stranger could otherwise reach in, under a name that it made point here. */
  private static boolean isForUs(String host) {
    return host != null && OWN_NAMES.contains(host.replaceFirst(":\\d+$", ""));
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
