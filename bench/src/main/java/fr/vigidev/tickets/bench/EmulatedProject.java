package fr.vigidev.tickets.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** A project in the Firestore emulator. */
record EmulatedProject(String projectId, String authority) {

  /**
   * Forgets all documents: <a
   * href="https://firebase.google.com/docs/emulator-suite/connect_firestore#clear_your_database_between_tests">Firebase,
   * clear your database between tests</a>.
   */
  void empty() {
    URI documents =
        URI.create(
            "http://%s/emulator/v1/projects/%s/databases/(default)/documents"
                .formatted(authority, projectId));
    HttpRequest request =
        HttpRequest.newBuilder(documents).timeout(Duration.ofMinutes(2)).DELETE().build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
      if (status != 200) {
        throw new IllegalStateException("the emulator answers " + status);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
