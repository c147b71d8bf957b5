package fr.vigidev.tickets.platform.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LogTest {
  private final PrintStream before = System.out;
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();

  @BeforeEach
  void listen() {
    System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void stop() {
    System.setOut(before);
  }

  @Test
  void aLineNamesItsPartAndNoAddressNotEvenThatOfACause() {
    Log.of(LogTest.class)
        .error("mail to u1 failed", new IllegalStateException("alice@exemple.test is unknown"));

    JsonObject line = ownLine();
    assertThat(line.get("severity").getAsString()).isEqualTo("ERROR");
    assertThat(line.get("message").getAsString())
        .startsWith("mail to u1 failed\njava.lang.IllegalStateException: (address) is unknown")
        .doesNotContain("alice");
  }

  /** Other tests write to the same log meanwhile. */
  private JsonObject ownLine() {
    return written
        .toString(StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.contains("LogTest"))
        .map(line -> JsonParser.parseString(line).getAsJsonObject())
        .filter(line -> line.get("component").getAsString().equals("LogTest"))
        .findFirst()
        .orElseThrow();
  }
}
