package fr.vigidev.tickets.ticket;

import static fr.vigidev.tickets.ticket.TicketFixtures.NINE;
import static fr.vigidev.tickets.ticket.TicketFixtures.THOMAS;
import static fr.vigidev.tickets.ticket.TicketFixtures.ids;
import static fr.vigidev.tickets.ticket.TicketFixtures.opened;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.ticket.application.UrgentTickets;
import fr.vigidev.tickets.ticket.model.AlertDecision;
import fr.vigidev.tickets.ticket.model.Assignment;
import fr.vigidev.tickets.ticket.model.Decision;
import fr.vigidev.tickets.ticket.model.Duplication;
import fr.vigidev.tickets.ticket.model.Move;
import fr.vigidev.tickets.ticket.model.Prioritisation;
import fr.vigidev.tickets.ticket.model.Priority;
import fr.vigidev.tickets.ticket.model.Reply;
import fr.vigidev.tickets.ticket.model.Status;
import fr.vigidev.tickets.ticket.model.Ticket;
import fr.vigidev.tickets.ticket.model.TicketRef;
import fr.vigidev.tickets.ticket.model.UrgentAlert;
import fr.vigidev.tickets.ticket.model.Vigilance;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What every store of tickets also does for the alerts of urgent ones. */
public abstract class UrgentAlertContract extends TicketDeskContract {
  private static final Vigilance VIGILANCE =
      new Vigilance(Duration.ofMinutes(15), Duration.ofHours(1));
  private static final Instant QUARTER_PAST = NINE.plus(Duration.ofMinutes(15));

  protected abstract UrgentTickets urgentTickets();

  @Test
  void anAlertStandsAsItWasRaisedAndAsItWasToldAgain() {
    TicketRef ref = urgent();
    assertThat(alert(ref)).isEmpty();
    assertThat(tells(ref, QUARTER_PAST)).isTrue();
    UrgentAlert first = alert(ref).orElseThrow();
    assertThat(first)
        .isEqualTo(
            new UrgentAlert(
                ref,
                "Caméra muette",
                project.name(),
                client.name(),
                NINE,
                QUARTER_PAST,
                QUARTER_PAST,
                1));
    assertThat(tells(ref, QUARTER_PAST)).isFalse();
    assertThat(tells(ref, QUARTER_PAST.plus(Duration.ofHours(1)))).isTrue();
    assertThat(alert(ref).orElseThrow().times()).isEqualTo(2);
  }

  @Test
  void ofManyWhoTellAnAlertAtOnceOneDoes() throws Exception {
    TicketRef ref = urgent();
    List<Callable<Boolean>> runs = Collections.nCopies(6, () -> tells(ref, QUARTER_PAST));
    assertThat(atOnce(runs)).isEqualTo(1);
    List<Callable<Boolean>> anHourLater =
        Collections.nCopies(6, () -> tells(ref, QUARTER_PAST.plus(Duration.ofHours(1))));
    assertThat(atOnce(anHourLater)).isEqualTo(1);
  }

  @Test
  void whoTakesTheTicketClearsItsAlertWithTheSameAct() {
    assertThat(standsAfter(ticket -> takenByThomas(ticket))).isFalse();
  }

  @Test
  void whoMovesTheTicketClearsItsAlertWithTheSameAct() {
    assertThat(
            standsAfter(
                ticket ->
                    new Move(THOMAS, Status.ACCEPTED, ticket.version(), Optional.empty())
                        .on(ticket, QUARTER_PAST, ids())))
        .isFalse();
  }

  @Test
  void whoLowersThePriorityClearsTheAlertWithTheSameAct() {
    assertThat(
            standsAfter(
                ticket ->
                    new Prioritisation(THOMAS, Priority.HIGH, ticket.version())
                        .on(ticket, QUARTER_PAST, ids())))
        .isFalse();
  }

  @Test
  void whoClosesADuplicateClearsItsAlertWithTheSameAct() {
    Ticket original = stored(opened(client, project)).after();
    assertThat(
            standsAfter(
                ticket ->
                    new Duplication(THOMAS, Optional.of(original), ticket.version())
                        .on(ticket, QUARTER_PAST, ids())))
        .isFalse();
  }

  @Test
  void whoWritesTakesNothingIntoItsHands() {
    assertThat(
            standsAfter(
                ticket ->
                    new Reply(THOMAS, "Qui y va ?", List.of(), false)
                        .on(ticket, QUARTER_PAST, ids())))
        .isTrue();
  }

  @Test
  void aLeftoverCanBeClearedByItself() {
    TicketRef ref = urgent();
    tells(ref, QUARTER_PAST);
    store()
        .transact(
            tx -> {
              tx.clearAlert(ref);
              return null;
            });
    assertThat(alert(ref)).isEmpty();
  }

  @Test
  void findsUrgentTicketsThatNobodyTookTheOldestFirst() {
    List<TicketRef> refs = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      refs.add(urgent());
    }
    refs.sort(Comparator.comparing(TicketRef::value));
    TicketRef taken = urgent();
    changes(taken, UrgentAlertContract::takenByThomas);
    TicketRef calm = stored(opened(client, project)).after().ref();
    List<TicketRef> found = new ArrayList<>();
    urgentTickets().unassigned(NINE, found::add);
    assertThat(found).containsSubsequence(refs).doesNotContain(taken, calm);
    assertThat(found).doesNotHaveDuplicates();
    List<TicketRef> before = new ArrayList<>();
    urgentTickets().unassigned(NINE.minusMillis(1), before::add);
    assertThat(before).doesNotContainAnyElementsOf(refs);
  }

  @Test
  void findsTheTicketsForWhichAnAlertStands() {
    TicketRef told = urgent();
    tells(told, QUARTER_PAST);
    TicketRef untold = urgent();
    List<TicketRef> found = new ArrayList<>();
    urgentTickets().alerted(found::add);
    assertThat(found).contains(told).doesNotContain(untold).doesNotHaveDuplicates();
  }

  protected TicketRef urgent() {
    return stored(opened(client, project, Priority.URGENT)).after().ref();
  }

  /** Whether it was for this run to tell the alert. */
  protected boolean tells(TicketRef ref, Instant now) {
    return store()
        .transact(
            tx -> {
              AlertDecision decision = VIGILANCE.on(tx.ticket(ref), tx.alert(ref), now, ids());
              if (decision instanceof AlertDecision.Told told) {
                tx.require(ref);
                tx.raise(told.alert());
              }
              return decision instanceof AlertDecision.Told;
            });
  }

  protected Optional<UrgentAlert> alert(TicketRef ref) {
    return store().transact(tx -> tx.alert(ref));
  }

  protected static Decision takenByThomas(Ticket ticket) {
    return new Assignment(
            THOMAS, "thomas", Optional.of(THOMAS.person()), Optional.of(ticket.version()))
        .on(ticket, QUARTER_PAST, ids());
  }

  protected void changes(TicketRef ref, Function<Ticket, Decision> act) {
    store()
        .transact(
            tx -> {
              tx.apply(changed(act.apply(tx.ticket(ref).orElseThrow())));
              return null;
            });
  }

  private boolean standsAfter(Function<Ticket, Decision> act) {
    TicketRef ref = urgent();
    tells(ref, QUARTER_PAST);
    assertThat(alert(ref)).isPresent();
    changes(ref, act);
    return alert(ref).isPresent();
  }
}
