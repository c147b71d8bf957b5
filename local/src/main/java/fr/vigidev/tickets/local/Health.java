package fr.vigidev.tickets.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Whether the product answers, through the site's front door. */
final class Health {

  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  private Health() {}

  /**
   * Returns once the address answers 200.
   *
   * @throws PlatformFailure when it answers anything else
   */
  static void await(URI address) throws InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request = HttpRequest.newBuilder(address).timeout(TIMEOUT).build();
      int status = client.send(request, BodyHandlers.discarding()).statusCode();
      if (status != 200) {
        throw new PlatformFailure("%s answers %d and not 200.".formatted(address, status));
      }
    } catch (IOException e) {
      throw new PlatformFailure(address + " does not answer: " + e, e);
    }
  }
}
