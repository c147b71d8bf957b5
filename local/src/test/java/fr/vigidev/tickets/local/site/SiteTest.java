package fr.vigidev.tickets.local.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import fr.vigidev.tickets.local.http.Answer;
import fr.vigidev.tickets.local.http.Call;
import fr.vigidev.tickets.local.http.LoopbackServer;
import fr.vigidev.tickets.local.http.Web;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SiteTest {

  private final AtomicReference<Call> toApi = new AtomicReference<>();
  private final AtomicReference<Call> toHosting = new AtomicReference<>();
  private final AtomicReference<Optional<URI>> address = new AtomicReference<>();
  private LoopbackServer api;
  private LoopbackServer hosting;
  private Site site;

  @BeforeEach
  void start() throws Exception {
    api = recording(toApi, Answer.json(201, "from the api").with("X-Kept", "yes"));
    hosting = recording(toHosting, Answer.of(200, "text/html", "from hosting"));
    address.set(Optional.of(URI.create("http://127.0.0.1:" + api.port())));
    site = new Site(0, address::get, URI.create("http://127.0.0.1:" + hosting.port()));
    site.start();
  }

  @AfterEach
  void stop() throws Exception {
    site.stop();
    api.close();
    hosting.close();
  }

  @Test
  void theApiGetsItsRequestsWhole() throws Exception {
    var answer =
        Web.send(
            site.port(),
            "POST",
            "/api/tickets?q=a%20b",
            "{\"title\":\"é\"}",
            "Authorization",
            "Bearer token",
            "Idempotency-Key",
            "k-1");

    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(answer.body()).isEqualTo("\"from the api\"");
    assertThat(answer.headers().firstValue("X-Kept")).contains("yes");
    assertThat(toApi.get().method()).isEqualTo("POST");
    assertThat(toApi.get().path()).isEqualTo("/api/tickets");
    assertThat(toApi.get().body()).isEqualTo("{\"title\":\"é\"}");
    assertThat(toApi.get().header("Authorization")).isEqualTo("Bearer token");
    assertThat(toApi.get().header("Idempotency-Key")).isEqualTo("k-1");
    assertThat(toHosting.get()).isNull();
  }

  @Test
  void everythingElseComesFromHosting() throws Exception {
    assertThat(Web.get(site.port(), "/tickets/VGD-ABC123").body()).isEqualTo("from hosting");
    assertThat(Web.get(site.port(), "/apifond").body()).isEqualTo("from hosting");
    assertThat(toApi.get()).isNull();
  }

  @Test
  void whatIsNoAddressIsNotFoundInTheWordsOfTheContract() throws Exception {
    for (String path : List.of("/api/tickets/a%2fb", "/api/tickets/%2e%2e", "/api//health")) {
      var answer = Web.get(site.port(), path);

      assertThat(answer.statusCode()).as(path).isEqualTo(404);
      assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
      assertThat(answer.body()).contains("\"not_found\"").doesNotContain("Jetty");
    }
  }

  @Test
  void aHeadRequestHasNoBody() throws Exception {
    var answer = Web.send(site.port(), "HEAD", "/", "");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
    assertThat(toHosting.get().method()).isEqualTo("HEAD");
  }

  @Test
  void anApiThatIsNotThereIsUnavailableAndSaysWhenToTryAgain() throws Exception {
    address.set(Optional.empty());

    assertUnavailable();
  }

  @Test
  void anApiThatCannotBeReachedIsUnavailableToo() throws Exception {
    api.close();

    assertUnavailable();
    assertThat(Web.get(site.port(), "/").body()).isEqualTo("from hosting");
  }

  private void assertUnavailable() throws Exception {
    var answer = Web.get(site.port(), "/api/me");

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).contains("1");
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    JsonObject problem = JsonParser.parseString(answer.body()).getAsJsonObject();
    assertThat(problem.get("code").getAsString()).isEqualTo("unavailable");
    assertThat(problem.get("status").getAsInt()).isEqualTo(503);
  }

  @Test
  void aRequestThatIsTooLargeDoesNotReachTheApi() throws Exception {
    var answer = Web.send(site.port(), "POST", "/api/tickets", "x".repeat((32 << 20) + 1));

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.body()).contains("\"code\":\"too_large\"", "Requête trop volumineuse");
    assertThat(toApi.get()).isNull();
  }

  @Test
  void whatStandsBehindTheFrontDoorIsNotTold() throws Exception {
    var headers = Web.get(site.port(), "/api/me").headers();

    assertThat(headers.firstValue("Server")).isEmpty();
    assertThat(headers.allValues("Date")).hasSize(1);
  }

  private static LoopbackServer recording(AtomicReference<Call> into, Answer answer)
      throws IOException {
    return new LoopbackServer(
        0,
        call -> {
          into.set(call);
          return answer;
        });
  }
}
