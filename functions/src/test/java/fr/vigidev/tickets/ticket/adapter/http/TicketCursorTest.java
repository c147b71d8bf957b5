package fr.vigidev.tickets.ticket.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.ticket.application.TicketQuery;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TicketCursorTest {
  private static final TicketRef REF = new TicketRef("VGD-7K3M9Q");

  @Test
  void aPlaceIsFoundAgain() {
    for (TicketQuery.Position place :
        List.of(
            new TicketQuery.Listed(Instant.parse("2026-11-23T08:00:00.000001Z"), REF),
            new TicketQuery.Found(true, REF),
            new TicketQuery.Found(false, REF))) {
      assertThat(TicketCursor.position(TicketCursor.of(place))).contains(place);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "open",
        "OPEN VGD-7K3M9Q",
        "open  VGD-7K3M9Q",
        "open vgd-7k3m9q",
        "shut VGD-7K3M9Q",
        "open ../../tickets",
        "1969-12-31T23:59:59Z VGD-7K3M9Q",
        "+1000000-01-01T00:00:00Z VGD-7K3M9Q",
      })
  void whatNobodyGaveIsNone(String text) {
    String cursor =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    assertThat(TicketCursor.position(cursor)).isEmpty();
  }
}
