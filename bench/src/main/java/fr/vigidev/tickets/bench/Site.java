package fr.vigidev.tickets.bench;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** The platform's site and its Auth emulator, as a browser speaks to them. */
final class Site implements AutoCloseable {
  private static final String SIGN_IN =
      "http://127.0.0.1:9099/identitytoolkit.googleapis.com/v1/accounts:signInWithPassword?key=any";
  private static final String API = "http://127.0.0.1:5000/api";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final HttpClient client = HttpClient.newHttpClient();

  /** The token of a demo account. */
  String signIn(String email) {
    JsonObject account = new JsonObject();
    account.addProperty("email", email);
    account.addProperty("password", "vigidev-demo");
    account.addProperty("returnSecureToken", true);
    return send(request(SIGN_IN, account)).get("idToken").getAsString();
  }

  /** Posts to the API under a new key of its own. */
  JsonObject post(String path, String token, String idempotencyKey, JsonObject body) {
    return send(
        request(API + path, body)
            .header("Authorization", "Bearer " + token)
            .header("Idempotency-Key", idempotencyKey));
  }

  private static HttpRequest.Builder request(String url, JsonObject body) {
    return HttpRequest.newBuilder(URI.create(url))
        .timeout(PATIENCE)
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
  }

  private JsonObject send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() >= 300) {
        throw new IllegalStateException(answer.statusCode() + " " + answer.body());
      }
      return JsonParser.parseString(answer.body()).getAsJsonObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
