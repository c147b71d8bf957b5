package fr.vigidev.tickets.local.site;

import fr.vigidev.tickets.local.Addresses;
import java.net.URI;
import java.time.Duration;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The site's front door. */
public final class Site {

  /** What Cloud Run takes in one request at most. */
  private static final long LARGEST_REQUEST_BYTES = 32L << 20;

  private static final Duration STOP_TIMEOUT = Duration.ofSeconds(1);

  private final Server server;
  private final ServerConnector connector;

  /**
   * @param port where it listens; 0 takes any free one
   * @param api where the {@code api} function is
   * @param hosting where the Hosting emulator is
   */
  public Site(int port, ApiAddress api, URI hosting) {
    QueuedThreadPool threads = new QueuedThreadPool();
    // A request may wait for the function host, so each has a thread that costs nothing.
    threads.setVirtualThreadsExecutor(VirtualThreads.getNamedVirtualThreadsExecutor("site"));
    threads.setDaemon(true);
    server = new Server(threads);
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost(Addresses.HOST);
    connector.setPort(port);
    server.addConnector(connector);
    SizeLimitHandler limit = new SizeLimitHandler(LARGEST_REQUEST_BYTES, -1);
    limit.setHandler(new SiteProxy(api, hosting));
    server.setHandler(limit);
    server.setStopTimeout(STOP_TIMEOUT.toMillis());
  }

  /** Starts to listen. */
  public void start() throws Exception {
    server.start();
  }

  /** Where it listens, once started. */
  public int port() {
    return connector.getLocalPort();
  }

  /** Stops to listen; answers under way have a moment to finish. */
  public void stop() throws Exception {
    server.stop();
  }
}
