package fr.vigidev.tickets.local.http;

import fr.vigidev.tickets.local.Addresses;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** Listens on the loopback address, and does not say what software it is. */
public final class LoopbackConnector extends ServerConnector {

  /**
   * @param port 0 takes any free one
   */
  public LoopbackConnector(Server server, int port) {
    super(server, new HttpConnectionFactory(configuration()));
    setHost(Addresses.HOST);
    setPort(port);
  }

  private static HttpConfiguration configuration() {
    HttpConfiguration configuration = new HttpConfiguration();
    configuration.setSendServerVersion(false);
    return configuration;
  }
}
