package fr.vigidev.tickets.ticket.model;

import static fr.vigidev.tickets.ticket.TicketFixtures.ALICE;
import static fr.vigidev.tickets.ticket.TicketFixtures.BRUNO;
import static fr.vigidev.tickets.ticket.TicketFixtures.NINE;
import static fr.vigidev.tickets.ticket.TicketFixtures.THOMAS;
import static fr.vigidev.tickets.ticket.TicketFixtures.ids;
import static fr.vigidev.tickets.ticket.TicketFixtures.opened;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.people.model.Actor;
import java.util.List;
import org.junit.jupiter.api.Test;

class RemarkTest {
  private final Ticket ticket = opened().after();

  @Test
  void aNoteIsOneInternalEntryAndNothingElse() {
    TicketChange change = ((Decision.Changed) decision(THOMAS)).change();
    assertThat(change.entries())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.fact()).isEqualTo(new Fact.Note("À voir", List.of()));
              assertThat(entry.visibility()).isEqualTo(Visibility.INTERNAL);
              assertThat(PortalEntry.of(entry)).isEmpty();
            });
    assertThat(change.events()).isEmpty();
  }

  @Test
  void nothingThatTheClientSeesTellsOfANote() {
    TicketChange change = ((Decision.Changed) decision(THOMAS)).change();
    assertThat(change.changesTicket()).isFalse();
    assertThat(PortalTicket.of(change.after())).isEqualTo(PortalTicket.of(ticket));
  }

  @Test
  void aClientWritesNoNotes() {
    assertThat(decision(ALICE)).isEqualTo(new Decision.Refused(new Refusal.Forbidden()));
    assertThat(decision(BRUNO)).isEqualTo(new Decision.Refused(new Refusal.NotFound()));
  }

  private Decision decision(Actor actor) {
    return new Remark(actor, "À voir", List.of()).on(ticket, NINE.plusSeconds(5), ids());
  }
}
