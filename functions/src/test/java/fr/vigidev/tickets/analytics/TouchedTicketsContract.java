package fr.vigidev.tickets.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.analytics.application.TouchedTickets;
import fr.vigidev.tickets.analytics.application.TouchedTickets.From;
import fr.vigidev.tickets.analytics.application.TouchedTickets.Touched;
import fr.vigidev.tickets.analytics.model.TicketFacts;
import fr.vigidev.tickets.ticket.model.Priority;
import fr.vigidev.tickets.ticket.model.Status;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How tickets are found by when they were touched. */
abstract class TouchedTicketsContract {
  private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
  private static final TicketFacts FACTS =
      new TicketFacts(
          NINE,
          Optional.of(NINE.plusMillis(1)),
          Optional.empty(),
          Priority.LOW,
          Status.RESOLVED,
          Optional.empty(),
          "depot",
          90);

  /** The tickets, of which there are none at first. */
  protected abstract TouchedTickets tickets();

  /** Lets a ticket have become something at a moment. */
  protected abstract void touch(TicketRef ref, Instant at, TicketFacts facts);

  @Test
  void theyComeByThePageInTheOrderInWhichTheyWereTouched() {
    Touched last = touched("VGD-000001", NINE.plusSeconds(2));
    Touched second = touched("VGD-000003", NINE);
    Touched first = touched("VGD-000002", NINE);
    touched("VGD-000004", NINE.minusMillis(1));
    assertThat(tickets().touched(From.since(NINE), 2)).containsExactly(first, second);
    assertThat(tickets().touched(From.after(first), 2)).containsExactly(second, last);
    assertThat(tickets().touched(From.after(last), 2)).isEmpty();
  }

  @Test
  void aTicketThatIsTouchedAgainStandsAtItsNewPlaceAlone() {
    touched("VGD-000001", NINE);
    Touched second = touched("VGD-000002", NINE.plusSeconds(1));
    Touched again = touched("VGD-000001", NINE.plusSeconds(2));
    assertThat(tickets().touched(From.since(NINE), 9)).containsExactly(second, again);
  }

  @Test
  void someAreFoundByTheirReferences() {
    Touched one = touched("VGD-000001", NINE);
    touched("VGD-000002", NINE);
    assertThat(tickets().tickets(List.of(one.ref(), new TicketRef("VGD-000003"))))
        .containsExactly(one);
    assertThat(tickets().tickets(List.of())).isEmpty();
  }

  private Touched touched(String ref, Instant at) {
    Touched touched = new Touched(new TicketRef(ref), at, FACTS);
    touch(touched.ref(), at, FACTS);
    return touched;
  }
}
