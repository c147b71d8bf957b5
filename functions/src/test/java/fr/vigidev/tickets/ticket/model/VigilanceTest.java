package fr.vigidev.tickets.ticket.model;

import static fr.vigidev.tickets.ticket.TicketFixtures.NINE;
import static fr.vigidev.tickets.ticket.TicketFixtures.THOMAS;
import static fr.vigidev.tickets.ticket.TicketFixtures.ids;
import static fr.vigidev.tickets.ticket.TicketFixtures.urgent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When an urgent ticket that nobody takes is told. */
class VigilanceTest {
  private final Vigilance vigilance = new Vigilance(Duration.ofMinutes(15), Duration.ofHours(1));

  /** Opened at nine. */
  private final Ticket ticket = urgent().after();

  @Test
  void itIsToldAfterAQuarterOfAnHourAndNotBefore() {
    assertThat(decided(ticket, Optional.empty(), 14)).isEqualTo(new AlertDecision.Unchanged());
    UrgentAlert alert = told(ticket, Optional.empty(), 15);
    assertThat(alert)
        .isEqualTo(
            new UrgentAlert(
                ticket.ref(),
                "Caméra muette",
                "Entrepôt Gerland",
                "Alpha Sécurité",
                NINE,
                minute(15),
                minute(15),
                1));
  }

  @Test
  void itIsToldToEverybodyAsWhatItIs() {
    TicketEvent event = ((AlertDecision.Told) decided(ticket, Optional.empty(), 16)).event();
    assertThat(event.type()).isEqualTo(TicketEvent.Type.URGENT_ALERT);
    assertThat(event.ref()).isEqualTo(ticket.ref());
    assertThat(event.clientId()).isEqualTo("alpha");
    assertThat(event.at()).isEqualTo(minute(16));
    assertThat(event.entryIds()).isEmpty();
  }

  @Test
  void itIsToldAgainEveryHour() {
    UrgentAlert first = told(ticket, Optional.empty(), 16);
    assertThat(decided(ticket, Optional.of(first), 16)).isEqualTo(new AlertDecision.Unchanged());
    assertThat(decided(ticket, Optional.of(first), 75)).isEqualTo(new AlertDecision.Unchanged());
    UrgentAlert second = told(ticket, Optional.of(first), 76);
    assertThat(second.times()).isEqualTo(2);
    assertThat(second.raisedAt()).isEqualTo(minute(16));
    assertThat(decided(ticket, Optional.of(second), 135)).isEqualTo(new AlertDecision.Unchanged());
    assertThat(told(ticket, Optional.of(second), 136).times()).isEqualTo(3);
  }

  @Test
  void anHourIsNotMissedByTheSecondsThatAScheduleIsEarly() {
    UrgentAlert first = told(ticket, Optional.empty(), 16);
    assertThat(
            vigilance.on(
                Optional.of(ticket), Optional.of(first), minute(76).minusSeconds(2), ids()))
        .isInstanceOf(AlertDecision.Told.class);
  }

  @Test
  void aTicketThatBecomesUrgentIsUrgentFromThenOn() {
    Ticket calm = prioritised(ticket, Priority.LOW, 5);
    assertThat(calm.urgentUnassignedSince()).isEmpty();
    Ticket urgentAgain = prioritised(calm, Priority.URGENT, 60);
    assertThat(decided(urgentAgain, Optional.empty(), 74)).isEqualTo(new AlertDecision.Unchanged());
    assertThat(told(urgentAgain, Optional.empty(), 75).since()).isEqualTo(minute(60));
  }

  @Test
  void whatIsWrittenOnATicketPutsItIntoNobodysHands() {
    Ticket answered = ticket.touched(minute(10));
    assertThat(told(answered, Optional.empty(), 15).since()).isEqualTo(NINE);
  }

  @Test
  void theAlertOfATicketThatIsLookedAfterIsALeftover() {
    Optional<UrgentAlert> alert = Optional.of(told(ticket, Optional.empty(), 16));
    Ticket taken = ticket.assignedTo(THOMAS.person(), minute(20));
    assertThat(decided(taken, alert, 21)).isEqualTo(new AlertDecision.Cleared());
    assertThat(decided(ticket.moved(Status.ACCEPTED, minute(20)), alert, 21))
        .isEqualTo(new AlertDecision.Cleared());
    assertThat(decided(prioritised(ticket, Priority.HIGH, 20), alert, 21))
        .isEqualTo(new AlertDecision.Cleared());
    assertThat(vigilance.on(Optional.empty(), alert, minute(21), ids()))
        .isEqualTo(new AlertDecision.Cleared());
    assertThat(decided(taken, Optional.empty(), 21)).isEqualTo(new AlertDecision.Unchanged());
  }

  @Test
  void theAlertOfAnEarlierUrgencyTellsNothingOfThisOne() {
    Optional<UrgentAlert> old = Optional.of(told(ticket, Optional.empty(), 16));
    Ticket again = prioritised(prioritised(ticket, Priority.LOW, 20), Priority.URGENT, 60);
    assertThat(decided(again, old, 62)).isEqualTo(new AlertDecision.Cleared());
    assertThat(told(again, old, 80).times()).isEqualTo(1);
  }

  @Test
  void anAlertGoesByTheNamesOfItsTicketAndIsNotToldForThat() {
    UrgentAlert alert = told(ticket, Optional.empty(), 16);
    Ticket renamed = ticket.of(new ClientRef("alpha", "Alpha Sûreté"));
    assertThat(decided(renamed, Optional.of(alert), 20))
        .isInstanceOfSatisfying(
            AlertDecision.Renamed.class,
            decision -> {
              assertThat(decision.alert().clientName()).isEqualTo("Alpha Sûreté");
              assertThat(decision.alert().times()).isEqualTo(1);
            });
    assertThat(told(renamed, Optional.of(alert), 80).clientName()).isEqualTo("Alpha Sûreté");
  }

  @Test
  void nobodyIsToldAllTheTime() {
    assertThatThrownBy(() -> new Vigilance(Duration.ofMinutes(15), Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Vigilance(Duration.ofMinutes(-1), Duration.ofHours(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private AlertDecision decided(Ticket seen, Optional<UrgentAlert> standing, int minutes) {
    return vigilance.on(Optional.of(seen), standing, minute(minutes), ids());
  }

  private UrgentAlert told(Ticket seen, Optional<UrgentAlert> standing, int minutes) {
    return ((AlertDecision.Told) decided(seen, standing, minutes)).alert();
  }

  private static Ticket prioritised(Ticket ticket, Priority priority, int minutes) {
    return ticket.prioritised(priority, minute(minutes));
  }

  private static Instant minute(int minutes) {
    return NINE.plus(Duration.ofMinutes(minutes));
  }
}
