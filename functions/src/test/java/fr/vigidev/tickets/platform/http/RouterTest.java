package fr.vigidev.tickets.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vigidev.tickets.platform.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouterTest {
  private final Router router =
      new Router(
          List.of(
              HealthRoute.route(),
              new Route("GET", "/api/things/{id}", call -> Answer.json(200, echo(call))),
              new Route("PUT", "/api/things/{id}", RouterTest::named),
              new Route("POST", "/api/optional", RouterTest::optional),
              new Route("GET", "/api/table", call -> table(out -> {})),
              new Route(
                  "GET",
                  "/api/half-table",
                  call ->
                      table(
                          out -> {
                            throw new IllegalStateException("broken");
                          })),
              new Route(
                  "GET",
                  "/api/unwanted-table",
                  call ->
                      table(
                          out -> {
                            throw new UncheckedIOException(new IOException("gone"));
                          })),
              new Route(
                  "POST",
                  "/api/broken",
                  call -> {
                    throw new IllegalStateException("broken");
                  }),
              new Route(
                  "POST",
                  "/api/greedy",
                  call -> {
                    throw new OutOfMemoryError("broken");
                  })),
          Texts.french());

  @Test
  void aRouteIsGivenThePartsOfItsPath() throws IOException {
    FakeResponse response = call(FakeRequest.of("GET", "/api/things/42"));
    assertThat(response.status()).isEqualTo(200);
    assertThat(response.json().get("id").getAsString()).isEqualTo("42");
    assertThat(response.getContentType()).contains("application/json");
    assertThat(response.getHeaders().get("Cache-Control")).containsExactly("no-store");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/api", "/api/nothing", "/api/things", "/api/things/1/2", "/api/health/"})
  void anUnknownPathIsNotFound(String path) throws IOException {
    FakeResponse response = call(FakeRequest.of("GET", path));
    assertThat(response.status()).isEqualTo(404);
    assertThat(response.code()).isEqualTo("not_found");
    assertThat(response.getContentType()).contains("application/problem+json");
  }

  @Test
  void anotherMethodIsToldWhichAreAllowed() throws IOException {
    FakeResponse response = call(FakeRequest.of("DELETE", "/api/things/42"));
    assertThat(response.status()).isEqualTo(405);
    assertThat(response.code()).isEqualTo("method_not_allowed");
    assertThat(response.getHeaders().get("Allow")).containsExactly("GET, PUT");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/broken", "/api/greedy"})
  void whatBreaksIsUnavailableAndSaysNothingOfItself(String path) throws IOException {
    FakeResponse response = call(FakeRequest.json("POST", path, "{}"));
    assertThat(response.status()).isEqualTo(503);
    assertThat(response.code()).isEqualTo("unavailable");
    assertThat(response.getHeaders().get("Retry-After")).containsExactly("5");
    assertThat(response.json().toString()).doesNotContain("broken");
  }

  @Test
  void allFaultsOfABodyAreToldAtOnceInFrench() throws IOException {
    FakeResponse response =
        call(FakeRequest.json("PUT", "/api/things/1", "{\"size\":\"x\",\"role\":\"admin\"}"));
    assertThat(response.status()).isEqualTo(400);
    assertThat(response.code()).isEqualTo("invalid_request");
    assertThat(response.json().getAsJsonArray("errors"))
        .extracting(
            error ->
                error.getAsJsonObject().get("field").getAsString()
                    + " "
                    + error.getAsJsonObject().get("code").getAsString())
        .containsExactlyInAnyOrder("name required", "size wrong_type", "role unknown_field");
    assertThat(response.json().toString()).contains("Ce champ est obligatoire.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "\"x\"",
        "{} {}",
        "{'name':1}",
        "{name:1}",
        "{\"name\":NaN}"
      })
  void aBodyThatIsNoJsonObjectIsRefused(String body) throws IOException {
    FakeResponse response = call(FakeRequest.json("PUT", "/api/things/1", body));
    assertThat(response.status()).isEqualTo(400);
    assertThat(response.code()).isEqualTo("invalid_request");
  }

  @Test
  void aBodyNestedWithoutEndIsRefused() throws IOException {
    String body = "{\"name\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
    assertThat(call(FakeRequest.json("PUT", "/api/things/1", body)).status()).isEqualTo(400);
  }

  @Test
  void bytesThatAreNoUtf8AreRefused() throws IOException {
    byte[] body = "{\"name\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(call(FakeRequest.bytes("PUT", "/api/things/1", body)).code())
        .isEqualTo("invalid_request");
  }

  @Test
  void aHugeBodyIsTooLarge() throws IOException {
    String body = "{\"name\":\"" + "a".repeat(JsonBody.MAX_BYTES) + "\"}";
    assertThat(call(FakeRequest.json("PUT", "/api/things/1", body)).status()).isEqualTo(413);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "application/jsonp"})
  void anotherFormatIsUnsupported(String type) throws IOException {
    FakeResponse response = call(FakeRequest.of("PUT", "/api/things/1").with("Content-Type", type));
    assertThat(response.status()).isEqualTo(415);
    assertThat(response.code()).isEqualTo("unsupported_media_type");
  }

  @Test
  void aBodyThatMayBeLeftOutIsReadWhenItIsThere() throws IOException {
    assertThat(call(FakeRequest.of("POST", "/api/optional")).status()).isEqualTo(200);
    assertThat(call(FakeRequest.json("POST", "/api/optional", "{\"role\":\"admin\"}")).code())
        .isEqualTo("invalid_request");
    FakeRequest unnamed = FakeRequest.untyped("POST", "/api/optional", "{\"role\":\"admin\"}");
    assertThat(call(unnamed).code()).isEqualTo("unsupported_media_type");
  }

  @Test
  void anAnswerThatIsWrittenAsItComesIsWhole() throws IOException {
    FakeResponse response = call(FakeRequest.of("GET", "/api/table"));
    assertThat(response.status()).isEqualTo(200);
    assertThat(response.getContentType()).contains("text/csv");
    assertThat(response.getHeaders().get("X-Kind")).containsExactly("table");
    assertThat(response.text()).isEqualTo("a;b\r\n");
  }

  @Test
  void anAnswerWhoseRestCanNotBeHadBreaksOff() {
    FakeResponse response = new FakeResponse();
    assertThatThrownBy(() -> router.service(FakeRequest.of("GET", "/api/half-table"), response))
        .hasMessage("broken");
    assertThat(response.text()).isEqualTo("a;b\r\n");
  }

  @Test
  void anAnswerThatNobodyTakesAnyMoreIsNoFaultOfOurs() {
    assertThatThrownBy(() -> call(FakeRequest.of("GET", "/api/unwanted-table")))
        .isInstanceOf(IOException.class)
        .hasMessage("gone");
  }

  private static Answer table(Answer.Body rest) {
    return new Answer(
        200,
        "text/csv",
        out -> {
          out.write("a;b\r\n".getBytes(StandardCharsets.UTF_8));
          rest.writeTo(out);
        },
        Map.of("X-Kind", "table"));
  }

  private FakeResponse call(FakeRequest request) throws IOException {
    FakeResponse response = new FakeResponse();
    router.service(request, response);
    return response;
  }

  private static Answer optional(Call call) {
    call.optionalBody().finish();
    return Answer.json(200, "{}");
  }

  private static String echo(Call call) {
    return "{\"id\":\"" + call.parameter("id") + "\"}";
  }

  private static Answer named(Call call) {
    JsonFields body = call.body();
    body.requiredText("name");
    body.integer("size");
    body.finish();
    return Answer.json(200, "{}");
  }
}
