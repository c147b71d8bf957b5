package fr.vigidev.tickets.local.demo;

import com.google.gson.Gson;
import com.google.gson.JsonParser;
import fr.vigidev.tickets.local.Addresses;
import fr.vigidev.tickets.local.PlatformFailure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The demo accounts in the Auth emulator, with confirmed addresses.
 *
 * <p>Over HTTP, because the Admin SDK finds the emulator by an environment variable that only the
 * functions have.
 */
public final class AuthAccounts {

  private final URI accounts;
  private final HttpClient client = HttpClient.newHttpClient();

  public AuthAccounts(URI emulator) {
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
    HttpResponse<String> response = post(accounts, body);
    if (response.statusCode() != 200) {
      throw new PlatformFailure(
          "The account %s cannot be made: %s".formatted(account.email(), response.body()));
    }
  }

  /** Those of the accounts that exist: a state that was kept has its own. */
  public List<DemoAccount> existing() throws IOException, InterruptedException {
    List<DemoAccount> existing = new ArrayList<>();
    for (DemoAccount account : DemoAccount.ALL) {
      HttpResponse<String> response =
          post(URI.create(accounts + ":lookup"), Map.of("email", List.of(account.email())));
      if (JsonParser.parseString(response.body()).getAsJsonObject().has("users")) {
        existing.add(account);
      }
    }
    return existing;
  }

  private HttpResponse<String> post(URI address, Map<String, Object> body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            // The emulator's word for an administrator.
            .header("Authorization", "Bearer owner")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(new Gson().toJson(body)))
            .build();
    return client.send(request, BodyHandlers.ofString());
  }
}
