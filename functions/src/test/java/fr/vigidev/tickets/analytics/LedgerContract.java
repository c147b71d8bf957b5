package fr.vigidev.tickets.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vigidev.tickets.analytics.application.Ledger;
import fr.vigidev.tickets.analytics.application.TouchedTickets;
import fr.vigidev.tickets.analytics.model.CountedDay;
import fr.vigidev.tickets.analytics.model.Progress;
import fr.vigidev.tickets.analytics.model.TicketFacts;
import fr.vigidev.tickets.ticket.model.Priority;
import fr.vigidev.tickets.ticket.model.Status;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every ledger keeps. */
abstract class LedgerContract {
  private static final LocalDate MONDAY = LocalDate.parse("2001-03-05");

  private static final TicketRef REF = new TicketRef("VGD-9EDGER");
  private static final TicketFacts FACTS =
      new TicketFacts(
          Instant.parse("2001-03-05T09:00:00Z"),
          Optional.of(Instant.parse("2001-03-06T09:00:00.123Z")),
          Optional.empty(),
          Priority.HIGH,
          Status.RESOLVED,
          Optional.of("thomas"),
          "depot",
          90);

  /** The ledger, which is empty at first. */
  protected abstract Ledger ledger();

  /** Lets a ticket have become something at a moment. */
  protected abstract void touch(TicketRef ref, Instant at, TicketFacts facts);

  @Test
  void whatWasStoredIsReadAgain() {
    List<CountedDay> days = days(FACTS);
    Ledger.Writing writing = ledger().write();
    writing.store(new Ledger.Step(Map.of(REF, FACTS), days, writing.progress()));

    Ledger.Writing later = ledger().write();
    assertThat(later.counted(List.of(REF, new TicketRef("VGD-0THER0"))))
        .isEqualTo(Map.of(REF, FACTS));
    assertThat(later.days(List.of(MONDAY, MONDAY.plusDays(1), MONDAY.plusDays(2))))
        .containsExactlyInAnyOrderElementsOf(days);
    assertThat(later.daysFrom(MONDAY, 1)).containsExactly(days.getFirst());
    assertThat(later.daysFrom(MONDAY.plusDays(1), 1)).containsExactly(days.getLast());
  }

  @Test
  void howFarItGotIsKept() {
    Ledger.Writing writing = ledger().write();
    Progress before = writing.progress();
    Progress after =
        new Progress(before.countedUpTo(), Optional.of(MONDAY), Optional.of(MONDAY.minusDays(3)));
    writing.store(new Ledger.Step(Map.of(), List.of(), after));
    assertThat(ledger().write().progress()).isEqualTo(after);

    Ledger.Writing restoring = ledger().write();
    restoring.store(new Ledger.Step(Map.of(), List.of(), before));
    assertThat(ledger().write().progress()).isEqualTo(before);
  }

  @Test
  void ofTwoWhoWriteAtOnceOneIsOvertaken() {
    Ledger.Writing one = ledger().write();
    Ledger.Writing other = ledger().write();
    Progress moved = one.progress().wholeUpTo(MONDAY.minusYears(1));
    one.store(new Ledger.Step(Map.of(), List.of(), moved));
    assertThatThrownBy(() -> other.store(new Ledger.Step(Map.of(), List.of(), other.progress())))
        .isInstanceOf(Ledger.Overtaken.class);
    one.store(new Ledger.Step(Map.of(), List.of(), other.progress()));
  }

  @Test
  void anExtractHoldsTheDaysOfThePeriod() {
    List<CountedDay> days = days(FACTS);
    Ledger.Writing writing = ledger().write();
    writing.store(new Ledger.Step(Map.of(), days, writing.progress()));
    assertThat(ledger().extract(MONDAY, MONDAY.plusDays(1)).days()).containsAll(days);
    assertThat(ledger().extract(MONDAY, MONDAY).days()).doesNotContain(days.getLast());
  }

  @Test
  void anExtractBeginsWithTheLastDayThatIsKnownBefore() {
    List<CountedDay> days = days(FACTS);
    Ledger.Writing writing = ledger().write();
    writing.store(new Ledger.Step(Map.of(), days, writing.progress().wholeUpTo(MONDAY)));
    Ledger.Extract extract = ledger().extract(MONDAY.plusDays(1), MONDAY.plusDays(1));
    assertThat(extract.before()).contains(days.getFirst());
    assertThat(extract.days()).containsExactly(days.getLast());
    assertThat(ledger().extract(MONDAY, MONDAY).before()).isEmpty();
  }

  @Test
  void anExtractHoldsWhatWasTouchedSinceAndAsWhatItWasCounted() {
    TicketRef later = new TicketRef("VGD-1ATER0");
    Instant counted = Instant.parse("2001-03-07T09:00:00Z");
    touch(REF, counted.plusSeconds(1), FACTS);
    touch(later, counted.plusSeconds(2), FACTS);
    touch(new TicketRef("VGD-BEF0RE"), counted.minus(Duration.ofDays(1)), FACTS);
    Ledger.Writing writing = ledger().write();
    Progress progress = writing.progress().counted(counted, Optional.empty());
    writing.store(new Ledger.Step(Map.of(REF, FACTS), days(FACTS), progress));
    Ledger.Extract extract = ledger().extract(MONDAY, MONDAY);
    assertThat(extract.touched())
        .containsExactly(
            new TouchedTickets.Touched(REF, counted.plusSeconds(1), FACTS),
            new TouchedTickets.Touched(later, counted.plusSeconds(2), FACTS));
    assertThat(extract.counted()).isEqualTo(Map.of(REF, FACTS));
  }

  private static List<CountedDay> days(TicketFacts facts) {
    return facts.since(Optional.empty()).entrySet().stream()
        .map(each -> new CountedDay(each.getKey(), each.getValue(), 7))
        .toList();
  }
}
