package fr.vigidev.tickets.e2e.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** Plain HTTP for tests: no redirect is followed and nothing is retried. */
public final class Http {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  private Http() {}

  /** Says that nobody answered, or that the connection broke before the answer was whole. */
  public static final class Unreachable extends UncheckedIOException {
    private static final long serialVersionUID = 1L;

    Unreachable(URI uri, IOException cause) {
      super("no answer from " + uri, cause);
    }
  }

  public static Answer get(URI uri) {
    return send("GET", uri, Map.of(), "");
  }

  /**
   * Sends one request.
   *
   * @param body sent as UTF-8; nothing is sent when it is empty
   * @throws Unreachable when there is no whole answer within a minute
   */
  public static Answer send(String method, URI uri, Map<String, String> headers, String body) {
    return send(method, uri, headers, body.getBytes(StandardCharsets.UTF_8));
  }

  /** The same with any bytes. */
  public static Answer send(String method, URI uri, Map<String, String> headers, byte[] body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .timeout(Duration.ofMinutes(1))
            .method(
                method,
                body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    headers.forEach(request::header);
    try {
      return Answer.of(CLIENT.send(request.build(), BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new Unreachable(uri, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for " + uri, e);
    }
  }
}
