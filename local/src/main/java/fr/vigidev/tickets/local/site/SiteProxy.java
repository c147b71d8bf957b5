package fr.vigidev.tickets.local.site;

import fr.vigidev.tickets.local.Addresses;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.proxy.ProxyHandler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Forwards {@code /api} to the function that answers it and everything else to the Hosting
 * emulator, which applies the headers and rewrites of {@code firebase.json}.
 */
final class SiteProxy extends ProxyHandler {

  private static final String API_ADDRESS = SiteProxy.class.getName() + ".api";
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);

  /** As long as the function itself may take in production. */
  private static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(60);

  /**
   * The Hosting emulator closes what nobody uses for five seconds, also just as it is used again.
   */
  private static final Duration UNUSED = Duration.ofSeconds(3);

  private final ApiAddress api;
  private final URI hosting;

  SiteProxy(ApiAddress api, URI hosting) {
    this.api = api;
    this.hosting = hosting;
  }

  @Override
  protected void configureHttpClient(HttpClient client) {
    super.configureHttpClient(client);
    client.setConnectTimeout(CONNECT_TIMEOUT.toMillis());
    client.setIdleTimeout(UNUSED.toMillis());
    client.setMaxConnectionsPerDestination(256);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    if (!isApi(request)) {
      return super.handle(request, response, callback);
    }
    try {
      Optional<URI> address = api.find();
      if (address.isEmpty()) {
        Problem.UNAVAILABLE.write(response, callback);
        return true;
      }
      request.setAttribute(API_ADDRESS, address.get());
      return super.handle(request, response, callback);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      callback.failed(e);
      return true;
    }
  }

  private static boolean isApi(Request request) {
    String path = Request.getPathInContext(request);
    return path.equals("/api") || path.startsWith("/api/");
  }

  @Override
  protected org.eclipse.jetty.client.Request newProxyToServerRequest(
      Request request, HttpURI target) {
    return super.newProxyToServerRequest(request, target)
        .idleTimeout(ANSWER_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  protected HttpURI rewriteHttpURI(Request request) {
    URI target = request.getAttribute(API_ADDRESS) instanceof URI address ? address : hosting;
    return HttpURI.build(request.getHttpURI())
        .scheme("http")
        .authority(Addresses.HOST, target.getPort())
        .asImmutable();
  }

  /** The front door dates its answers, and says nothing of what stands behind it. */
  @Override
  protected HttpField filterServerToProxyResponseField(HttpField field) {
    boolean own = field.getHeader() == HttpHeader.SERVER || field.getHeader() == HttpHeader.DATE;
    return own ? null : super.filterServerToProxyResponseField(field);
  }

  @Override
  protected void onServerToProxyResponseFailure(
      Request request,
      org.eclipse.jetty.client.Request forwarded,
      org.eclipse.jetty.client.Response answer,
      Response response,
      Callback callback,
      Throwable failure) {
    if (request.getAttribute(API_ADDRESS) == null || response.isCommitted()) {
      super.onServerToProxyResponseFailure(request, forwarded, answer, response, callback, failure);
    } else {
      Problem.UNAVAILABLE.write(response, callback);
    }
  }
}
