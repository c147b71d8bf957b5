package fr.vigidev.tickets.local.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import fr.vigidev.tickets.local.event.FunctionCaller;
import fr.vigidev.tickets.local.http.Answer;
import fr.vigidev.tickets.local.http.Call;
import fr.vigidev.tickets.local.http.LoopbackServer;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JobsTest {

  private final AtomicReference<Call> called = new AtomicReference<>();
  private final AtomicInteger status = new AtomicInteger(204);
  private LoopbackServer function;
  private Jobs jobs;

  @BeforeEach
  void start() throws IOException {
    function =
        new LoopbackServer(
            0,
            call -> {
              called.set(call);
              return Answer.empty(status.get());
            });
    URI address = URI.create("http://127.0.0.1:" + function.port());
    jobs = new Jobs(Job.all(), new FunctionCaller(name -> Optional.of(address)), Clock.systemUTC());
  }

  @AfterEach
  void stop() {
    function.close();
  }

  @Test
  void aJobThatRanIsDone() throws Exception {
    assertThat(jobs.run("outbox-sweep", "").status()).isEqualTo(200);
    assertThat(order()).isEqualTo(new JsonObject());
  }

  @Test
  void theClockOfAJobCanBeSet() throws Exception {
    assertThat(jobs.run("outbox-sweep", "{\"now\": \"2026-03-01T09:00:00Z\"}").status())
        .isEqualTo(200);
    assertThat(order().get("now").getAsString()).isEqualTo("2026-03-01T09:00:00Z");
  }

  @Test
  void anUnknownJobIsNotFoundAndTheKnownOnesAreNamed() throws Exception {
    Answer answer = jobs.run("tidy-up", "");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.body()).contains("tidy-up").contains("outbox-sweep");
    assertThat(called.get()).isNull();
  }

  @Test
  void anyOtherBodyIsRefused() throws Exception {
    for (String body :
        List.of(
            "{",
            "[]",
            "{\"now\": 5}",
            "{\"now\": \"noon\"}",
            "{\"then\": \"x\"}",
            "{\"now\": {}}")) {
      assertThat(jobs.run("outbox-sweep", body).status()).as(body).isEqualTo(400);
    }
    assertThat(called.get()).isNull();
  }

  @Test
  void aJobThatFailedTellsWhy() throws Exception {
    status.set(500);

    Answer answer = jobs.run("outbox-sweep", "");

    assertThat(answer.status()).isEqualTo(502);
    assertThat(answer.body()).contains("outbox-sweep answered 500");
  }

  private JsonObject order() {
    JsonObject event = JsonParser.parseString(called.get().body()).getAsJsonObject();
    String data = event.getAsJsonObject("message").get("data").getAsString();
    String json = new String(Base64.getDecoder().decode(data), StandardCharsets.UTF_8);
    return JsonParser.parseString(json).getAsJsonObject();
  }
}
