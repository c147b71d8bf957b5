package fr.vigidev.tickets.local.emulator;

import fr.vigidev.tickets.local.Addresses;
import fr.vigidev.tickets.local.PlatformFailure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * Has the Auth emulator keep to itself which addresses have an account, as Firebase Auth does for
 * every project that is new. The emulator forgets it when it stops.
 *
 * @see <a
 *     href="https://cloud.google.com/identity-platform/docs/admin/email-enumeration-protection">what
 *     it changes</a>
 */
public final class AuthPrivacy {

  private static final Duration TIMEOUT = Duration.ofSeconds(10);
  private static final String ON =
      "{\"emailPrivacyConfig\": {\"enableImprovedEmailPrivacy\": true}}";

  private AuthPrivacy() {}

  /**
   * Switches it on.
   *
   * @param emulator the root address of the Auth emulator
   * @throws PlatformFailure when the emulator does not take it
   */
  public static void switchOn(URI emulator) throws IOException, InterruptedException {
    URI config = emulator.resolve("/emulator/v1/projects/" + Addresses.PROJECT_ID + "/config");
    HttpRequest request =
        HttpRequest.newBuilder(config)
            .timeout(TIMEOUT)
            .header("Content-Type", "application/json")
            .method("PATCH", BodyPublishers.ofString(ON))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
      if (response.statusCode() != 200) {
        throw new PlatformFailure("The Auth emulator keeps no address secret: " + response.body());
      }
    }
  }
}
