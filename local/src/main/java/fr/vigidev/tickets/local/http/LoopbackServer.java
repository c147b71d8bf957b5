package fr.vigidev.tickets.local.http;

import fr.vigidev.tickets.local.Addresses;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler.Abstract;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;

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

  private final Server server;
  private final LoopbackConnector connector;

  /**
   * Starts to listen.
   *
   * @param port 0 takes any free one
   */
  public LoopbackServer(int port, Handler handler) throws IOException {
    server = new Server(Threads.virtual("loopback"));
    connector = new LoopbackConnector(server, port);
    server.addConnector(connector);
    server.setHandler(
        new Abstract() {
          @Override
          public boolean handle(Request request, Response response, Callback callback)
              throws IOException {
            write(answer(request, handler), response, callback);
            return true;
          }
        });
    try {
      server.start();
    } catch (Exception e) {
      throw new IOException("cannot listen on port " + port, e);
    }
  }

  public int port() {
    return connector.getLocalPort();
  }

  private static Answer answer(Request request, Handler handler) throws IOException {
    if (!OWN_NAMES.contains(Request.getServerName(request))) {
      // A page of a stranger could otherwise reach in, under a name that it made point here.
      return Answer.problem(421, "misdirected_request", "This server answers to 127.0.0.1 only.");
    }
    byte[] body;
    try (InputStream in = Content.Source.asInputStream(request)) {
      body = in.readNBytes(LARGEST_BODY_BYTES + 1);
    }
    if (body.length > LARGEST_BODY_BYTES) {
      return Answer.problem(413, "too_large", "The body is too large.");
    }
    Call call =
        new Call(
            request.getMethod(),
            Request.getPathInContext(request),
            request.getHeaders(),
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

  private static void write(Answer answer, Response response, Callback callback) {
    response.setStatus(answer.status());
    answer.headers().forEach(response.getHeaders()::put);
    response.write(true, ByteBuffer.wrap(answer.body().getBytes(StandardCharsets.UTF_8)), callback);
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      LOGGER.log(Level.WARNING, "port " + port() + " did not close well", e);
    }
  }
}
