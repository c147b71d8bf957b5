package fr.vigidev.tickets.ticket.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TicketRefTest {
  @Test
  void drawnReferencesAreReferences() {
    Random random = new Random(7);
    assertThat(IntStream.range(0, 1_000).mapToObj(i -> TicketRef.draw(random).value()))
        .allMatch(text -> TicketRef.parse(text).isPresent())
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "VGD-", "VGD-12345", "VGD-1234567", "vgd-123456", "VGD-12345I", "VGD-../../"})
  void anythingElseIsNone(String text) {
    assertThat(TicketRef.parse(text)).isEmpty();
  }
}
