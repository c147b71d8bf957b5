package fr.vigidev.tickets.ticket.application;

import static fr.vigidev.tickets.ticket.TicketFixtures.NINE;
import static fr.vigidev.tickets.ticket.TicketFixtures.THOMAS;
import static fr.vigidev.tickets.ticket.TicketFixtures.ids;
import static fr.vigidev.tickets.ticket.TicketFixtures.opened;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.platform.idempotency.RequestStamp;
import fr.vigidev.tickets.platform.idempotency.StoredAnswer;
import fr.vigidev.tickets.ticket.InMemoryAttachments;
import fr.vigidev.tickets.ticket.InMemoryTickets;
import fr.vigidev.tickets.ticket.model.Refusal;
import fr.vigidev.tickets.ticket.model.TicketChange;
import fr.vigidev.tickets.ticket.model.TicketEvent;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkDuplicateTest {
  private static final TicketRef NOBODYS = new TicketRef("VGD-000000");
  private static final StoredAnswer ANSWER = new StoredAnswer(200, "{}", "/x");

  private final InMemoryTickets tickets = new InMemoryTickets();
  private final List<TicketEvent> published = new ArrayList<>();
  private final MarkDuplicate markDuplicate =
      new MarkDuplicate(
          tickets,
          new InMemoryAttachments(tickets),
          published::addAll,
          ids(),
          Clock.fixed(NINE, ZoneOffset.UTC));
  private final TicketRef original = anOpenTicket();
  private final TicketRef duplicate = anOpenTicket();

  @Test
  void theDuplicateIsClosedAndTheWorldIsToldOnce() {
    assertThat(mark(duplicate, original, "k")).isInstanceOf(Creation.Created.class);
    assertThat(mark(duplicate, original, "k")).isEqualTo(new Creation.Replayed(ANSWER));
    assertThat(tickets.ticket(duplicate).orElseThrow().duplicateOf()).contains(original);
    assertThat(published).hasSize(1);
  }

  @Test
  void ofTwoThatAreToDuplicateEachOtherOneStaysOpen() {
    mark(duplicate, original, "k");
    assertThat(mark(original, duplicate, "l"))
        .isEqualTo(new Creation.Refused(new Refusal.UnknownOriginal()));
    assertThat(tickets.ticket(original).orElseThrow().status().isOpen()).isTrue();
  }

  @Test
  void whatNobodyOpenedDuplicatesNothingAndIsNoOriginal() {
    assertThat(mark(NOBODYS, original, "k"))
        .isEqualTo(new Creation.Refused(new Refusal.NotFound()));
    assertThat(mark(duplicate, NOBODYS, "k"))
        .isEqualTo(new Creation.Refused(new Refusal.UnknownOriginal()));
  }

  private Creation mark(TicketRef ref, TicketRef of, String key) {
    return markDuplicate.mark(
        new MarkDuplicateCommand(THOMAS, ref, of, 1),
        new RequestStamp("thomas", key, ref + " " + of),
        ticket -> ANSWER);
  }

  private TicketRef anOpenTicket() {
    TicketChange change = opened();
    tickets.transact(
        tx -> {
          tx.apply(change);
          return null;
        });
    return change.after().ref();
  }
}
