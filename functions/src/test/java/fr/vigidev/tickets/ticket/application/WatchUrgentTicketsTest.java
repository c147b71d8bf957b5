package fr.vigidev.tickets.ticket.application;

import static fr.vigidev.tickets.ticket.TicketFixtures.NINE;
import static fr.vigidev.tickets.ticket.TicketFixtures.THOMAS;
import static fr.vigidev.tickets.ticket.TicketFixtures.ids;
import static fr.vigidev.tickets.ticket.TicketFixtures.urgent;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.people.InMemoryPeople;
import fr.vigidev.tickets.ticket.InMemoryTickets;
import fr.vigidev.tickets.ticket.model.TicketChange;
import fr.vigidev.tickets.ticket.model.TicketEvent;
import fr.vigidev.tickets.ticket.model.TicketRef;
import fr.vigidev.tickets.ticket.model.UrgentAlert;
import fr.vigidev.tickets.ticket.model.Vigilance;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class WatchUrgentTicketsTest {
  private final InMemoryTickets tickets = new InMemoryTickets();
  private final List<TicketEvent> published = new ArrayList<>();
  private final WatchUrgentTickets watch = watch(tickets, tickets);
  private final TicketRef ref = stored(urgent());

  @Test
  void anUrgentTicketThatNobodyTakesIsToldAfterAQuarterOfAnHourAndEveryHour() {
    assertThat(runs(14)).isZero();
    assertThat(published).isEmpty();
    assertThat(runs(16)).isEqualTo(1);
    assertThat(published).hasSize(1);
    assertThat(runs(76)).isEqualTo(1);
    assertThat(published)
        .hasSize(2)
        .allMatch(event -> event.ref().equals(ref))
        .extracting(TicketEvent::id)
        .doesNotHaveDuplicates();
  }

  @Test
  void aRunMoreAtTheSameMomentChangesNothing() {
    for (int minutes : List.of(16, 76)) {
      runs(minutes);
      UrgentAlert alert = alert().orElseThrow();
      int told = published.size();
      assertThat(runs(minutes)).isZero();
      assertThat(alert()).contains(alert);
      assertThat(published).hasSize(told);
    }
  }

  @Test
  void aRunThatComesLateTellsOnce() {
    runs(16);
    assertThat(runs(16 + 60 * 7)).isEqualTo(1);
    assertThat(runs(16 + 60 * 7 + 5)).isZero();
  }

  @Test
  void whoTakesTheTicketClearsTheAlertAndNobodyIsToldAnyMore() {
    runs(16);
    Clock clock = Clock.fixed(minute(20), ZoneOffset.UTC);
    new AssignTicket(tickets, new InMemoryPeople(), published::addAll, ids(), clock)
        .assign(THOMAS, ref, "thomas", Optional.empty());
    published.clear();
    assertThat(alert()).isEmpty();
    assertThat(runs(76)).isZero();
    assertThat(published).isEmpty();
  }

  @Test
  void anAlertThatWasLeftStandingIsCleared() {
    TicketRef gone = stored(urgent());
    UrgentAlert leftover =
        new UrgentAlert(gone, "Caméra", "Entrepôt", "Alpha", NINE, minute(1), minute(1), 3);
    tickets.transact(
        tx -> {
          tx.raise(leftover);
          return null;
        });
    tickets.forget(gone);
    assertThat(runs(16)).isEqualTo(1);
    Optional<UrgentAlert> standing = tickets.transact(tx -> tx.alert(gone));
    assertThat(standing).isEmpty();
  }

  @Test
  void aTicketThatCanNotBeLookedAfterKeepsNoOtherFromIt() {
    stored(urgent());
    CountingStore failingAtFirst = new CountingStore(1);
    assertThat(watch(failingAtFirst, tickets).watch(minute(16))).isEqualTo(1);
    assertThat(runs(16)).isEqualTo(1);
  }

  @Test
  void whatIsAlertedAlreadyIsLookedAtOnce() {
    runs(16);
    CountingStore counting = new CountingStore(0);
    watch(counting, tickets).watch(minute(20));
    assertThat(counting.acts).isEqualTo(1);
  }

  /** Counts acts, of which some fail. */
  private final class CountingStore implements TicketStore {
    private final int failing;
    private int acts;

    CountingStore(int failing) {
      this.failing = failing;
    }

    @Override
    public <T> T transact(Function<Transaction, T> work) {
      if (++acts <= failing) {
        throw new IllegalStateException("broken");
      }
      return tickets.transact(work);
    }
  }

  @Test
  void whatIsNotOldEnoughIsNotEvenLookedAt() {
    List<Instant> asked = new ArrayList<>();
    UrgentTickets found =
        new UrgentTickets() {
          @Override
          public void unassigned(Instant openedBy, Consumer<TicketRef> each) {
            asked.add(openedBy);
          }

          @Override
          public void alerted(Consumer<TicketRef> each) {}
        };
    assertThat(watch(tickets, found).watch(minute(20))).isZero();
    assertThat(asked).containsExactly(minute(5));
  }

  private WatchUrgentTickets watch(TicketStore store, UrgentTickets found) {
    Vigilance vigilance = new Vigilance(Duration.ofMinutes(15), Duration.ofHours(1));
    return new WatchUrgentTickets(store, found, published::addAll, vigilance, ids());
  }

  private int runs(int minutes) {
    return watch.watch(minute(minutes));
  }

  private Optional<UrgentAlert> alert() {
    return tickets.transact(tx -> tx.alert(ref));
  }

  private TicketRef stored(TicketChange change) {
    tickets.transact(
        tx -> {
          tx.apply(change);
          return null;
        });
    return change.after().ref();
  }

  private static Instant minute(int minutes) {
    return NINE.plus(Duration.ofMinutes(minutes));
  }
}
