package fr.vigidev.tickets.e2e.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import fr.vigidev.tickets.e2e.platform.Answer;
import java.util.ArrayList;
import java.util.List;

/** Says what a refusal must look like. */
public final class Problems {
  private Problems() {}

  /** The answer is a whole problem of that code, in a sentence that a person can read. */
  public static void assertRefused(Answer answer, int status, String code) {
    assertThat(answer.status()).as("%s", answer).isEqualTo(status);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.text("code")).isEqualTo(code);
    assertThat(answer.object().get("status").getAsInt()).isEqualTo(status);
    assertThat(answer.text("type")).isNotEmpty();
    assertThat(answer.text("title")).isNotEmpty();
    assertThat(answer.text("detail")).matches("\\p{Lu}.*[.!?]");
    assertThat(answer.body()).doesNotContain("Exception", "fr.vigidev", "at java");
  }

  /** The request is refused for these faults: {@code field:code} each. */
  public static void assertInvalid(Answer answer, String... faults) {
    assertRefusedFor(answer, 400, "invalid_request", faults);
  }

  /** The same under another status and code. */
  public static void assertRefusedFor(Answer answer, int status, String code, String... faults) {
    assertRefused(answer, status, code);
    List<String> told = new ArrayList<>();
    for (JsonElement error : answer.object().getAsJsonArray("errors")) {
      var fault = error.getAsJsonObject();
      assertThat(fault.get("detail").getAsString()).isNotEmpty();
      told.add(fault.get("field").getAsString() + ":" + fault.get("code").getAsString());
    }
    assertThat(told).containsExactlyInAnyOrder(faults);
  }
}
