package fr.vigidev.tickets.local.demo;

import com.google.gson.Gson;
import fr.vigidev.tickets.local.Addresses;
import fr.vigidev.tickets.local.PlatformFailure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/**
 * Makes accounts in the Auth emulator, with confirmed addresses.
 *
 * <p>Over HTTP, because the Admin SDK finds the emulator by an environment variable that only the
 * functions have.
 */
final class AuthAccounts {

  private final URI accounts;
  private final HttpClient client = HttpClient.newHttpClient();

  AuthAccounts(URI emulator) {
    accounts =
        emulator.resolve(
            "/identitytoolkit.googleapis.com/v1/projects/" + Addresses.PROJECT_ID + "/accounts");
  }

  void create(DemoAccount account) throws IOException, InterruptedException {
    Map<String, Object> body =
        Map.of(
            "localId", account.uid(),
            "email", account.email(),
            "password", DemoAccount.PASSWORD,
            "displayName", account.name(),
            "emailVerified", true);
    HttpRequest request =
        HttpRequest.newBuilder(accounts)
            // The emulator's word for an administrator.
            .header("Authorization", "Bearer owner")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(new Gson().toJson(body)))
            .build();
    HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new PlatformFailure(
          "The account %s cannot be made: %s".formatted(account.email(), response.body()));
    }
  }
}
