package fr.vigidev.tickets.local.site;

import fr.vigidev.tickets.local.http.LoopbackConnector;
import fr.vigidev.tickets.local.http.Threads;
import java.net.URI;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Server;

/** The site's front door. */
public final class Site {

  private final Server server;
  private final LoopbackConnector connector;

  /**
   * @param port where it listens; 0 takes any free one
   * @param api where the {@code api} function is
   * @param hosting where the Hosting emulator is
   */
  public Site(int port, ApiAddress api, URI hosting) {
    // A request may wait for the function host.
    server = new Server(Threads.virtual("site"));
    connector = new LoopbackConnector(server, port);
    server.addConnector(connector);
    server.setErrorHandler(
        (request, response, callback) -> {
          problem(response.getStatus()).write(response, callback);
          return true;
        });
    server.setHandler(new RequestSize(new SiteProxy(api, hosting)));
  }

  /** What is no address at all, such as a broken escape, never gets to a handler. */
  private static Problem problem(int status) {
    if (status == HttpStatus.PAYLOAD_TOO_LARGE_413) {
      return Problem.TOO_LARGE;
    }
    return HttpStatus.isServerError(status) ? Problem.UNAVAILABLE : Problem.NOT_FOUND;
  }

  /** Starts to listen. */
  public void start() throws Exception {
    server.start();
  }

  /** Where it listens, once started. */
  public int port() {
    return connector.getLocalPort();
  }

  /** Stops at once: browsers keep connections open that nobody would wait for. */
  public void stop() throws Exception {
    server.stop();
  }
}
