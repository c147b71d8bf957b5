package fr.vigidev.tickets.ticket.adapter.event;

import static fr.vigidev.tickets.ticket.TicketFixtures.opened;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.ticket.model.TicketEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TicketEventJsonTest {
  private final TicketEvent event = opened().events().getFirst();

  @Test
  void anEventArrivesAsItWasSent() {
    assertThat(TicketEventJson.parse(TicketEventJson.message(event).json())).contains(event);
  }

  @Test
  void anEventCarriesNoWordOfTheTicket() {
    assertThat(TicketEventJson.message(event).json())
        .doesNotContain("Caméra")
        .doesNotContain("Alice");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "x", "[]", "{}", "null", "{\"entryIds\":[{}]}", "{\"entryIds\":null}"})
  void anythingElseIsNoEvent(String text) {
    assertThat(TicketEventJson.parse(text)).isEmpty();
  }

  @Test
  void aKindOfEventThatThisVersionDoesNotKnowIsNone() {
    String json = TicketEventJson.message(event).json();
    assertThat(TicketEventJson.parse(json.replace("ticket_created", "ticket_sold"))).isEmpty();
    assertThat(TicketEventJson.parse(json.replace("VGD-", "XYZ-"))).isEmpty();
  }
}
