package fr.vigidev.tickets.notification.application;

import static fr.vigidev.tickets.ticket.TicketFixtures.ALICE;
import static fr.vigidev.tickets.ticket.TicketFixtures.NINE;
import static fr.vigidev.tickets.ticket.TicketFixtures.THOMAS;
import static fr.vigidev.tickets.ticket.TicketFixtures.opened;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.notification.InMemoryDeliveries;
import fr.vigidev.tickets.notification.model.Mail;
import fr.vigidev.tickets.people.TickingClock;
import fr.vigidev.tickets.people.model.MailKind;
import fr.vigidev.tickets.people.model.MailPreferences;
import fr.vigidev.tickets.people.model.MailSettings;
import fr.vigidev.tickets.people.model.User;
import fr.vigidev.tickets.ticket.model.Status;
import fr.vigidev.tickets.ticket.model.TicketChange;
import fr.vigidev.tickets.ticket.model.TicketEvent;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When mails leave, with what, and what keeps them. */
class SendDueMailsTest {
  private static final Duration BURST = Duration.ofMinutes(2);
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final MailPreferences HOURLY =
      new MailPreferences(Set.of(), Set.of(MailKind.values()));

  private final TickingClock clock = new TickingClock(NINE);
  private final InMemoryDeliveries deliveries = new InMemoryDeliveries(clock);
  private final MailRoom room = new MailRoom(clock, deliveries, deliveries);
  private final TicketChange opening = opened();
  private final TicketRef ref = opening.after().ref();

  @BeforeEach
  void aTicketOfAlpha() {
    room.stored(opening);
  }

  @Test
  void messagesWithinTwoMinutesAreOneMail() {
    tell(room.writes(THOMAS, ref, "Premier"));
    room.sweepAfter(MINUTE);
    tell(room.writes(THOMAS, ref, "Deuxième"));
    assertThat(room.sent).isEmpty();
    room.sweepAfter(MINUTE);
    tell(room.writes(THOMAS, ref, "Troisième"));
    assertThat(room.sentTo("alice"))
        .singleElement()
        .extracting(Mail::text)
        .asString()
        .contains("2 nouveaux messages", "Premier", "Deuxième")
        .doesNotContain("Troisième");
    room.sweepAfter(BURST);
    assertThat(room.sentTo("alice")).hasSize(2);
    assertThat(room.sentTo("alice").getLast().text()).contains("Troisième");
  }

  @Test
  void aNewStatusTakesTheMessagesThatWaitAlong() {
    tell(room.writes(THOMAS, ref, "Quel modèle ?"));
    tell(room.moves(THOMAS, ref, Status.ACCEPTED));
    assertThat(room.sentTo("alice")).hasSize(1);
    assertThat(room.sentTo("alice").getFirst().text()).contains("Quel modèle ?", "Pris en charge");
    room.sweepAfter(BURST);
    assertThat(room.sentTo("alice")).hasSize(1);
  }

  @Test
  void whoChoseADigestGetsAllOfTheHourInOneMail() {
    room.prefers("alice", HOURLY);
    TicketChange other = opened();
    room.stored(other);
    tell(room.moves(THOMAS, ref, Status.ACCEPTED));
    tell(room.writes(THOMAS, ref, "Bonjour"));
    tell(room.moves(THOMAS, other.after().ref(), Status.ACCEPTED));
    room.sweepAfter(Duration.ofMinutes(59));
    assertThat(room.sentTo("alice")).isEmpty();
    room.sweepAfter(MINUTE);
    Mail digest = room.sentTo("alice").getFirst();
    assertThat(room.sentTo("alice")).hasSize(1);
    assertThat(digest.subject()).isEqualTo("3 nouveautés sur 2 tickets");
    assertThat(digest.text()).contains(ref.value(), other.after().ref().value(), "Bonjour");
    assertThat(digest.headers()).doesNotContainKey("References");
  }

  @Test
  void whatWaitsWhenADigestIsChosenComesInIt() {
    tell(room.writes(THOMAS, ref, "Bonjour"));
    room.prefers("alice", HOURLY);
    room.sweepAfter(BURST);
    assertThat(room.recipients()).containsExactly("arnaud");
    room.sweepAfter(Duration.ofHours(1));
    assertThat(room.recipients()).containsExactly("arnaud", "alice");
  }

  @Test
  void whoChoseNotToBeToldIsNot() {
    tell(room.writes(THOMAS, ref, "Bonjour"));
    room.prefers("alice", new MailPreferences(Set.of(MailKind.MESSAGE_POSTED), Set.of()));
    room.sweepAfter(BURST);
    tell(room.moves(THOMAS, ref, Status.ACCEPTED));
    assertThat(room.sentTo("alice")).hasSize(1);
    assertThat(room.sentTo("alice").getFirst().text()).doesNotContain("Bonjour");
    assertThat(room.sentTo("arnaud")).hasSize(2);
  }

  @Test
  void whoWasShutOutMeanwhileIsNotTold() {
    List<TicketEvent> events = room.writes(THOMAS, ref, "Bonjour");
    tell(events);
    room.users.put(MailRoom.person("alice").asUserOf("bravo"));
    room.sweepAfter(BURST);
    assertThat(room.sentTo("alice")).isEmpty();
    assertThat(fate(events, "alice")).hasValueSatisfying(f -> assertThat(f).startsWith("UNWANTED"));
  }

  @Test
  void whoeverHasTheTicketOpenIsNotMailedAboutIt() {
    room.assigns(THOMAS, ref, "thomas");
    room.looking.add("thomas " + ref);
    List<TicketEvent> events = room.writes(ALICE, ref, "Bonjour");
    tell(events);
    room.sweepAfter(BURST);
    assertThat(room.sent).isEmpty();
    assertThat(fate(events, "thomas")).hasValueSatisfying(f -> assertThat(f).startsWith("SEEN"));
  }

  @Test
  void whoIsAskedForHelpReadsItOnTheTicketThatIsOpen() {
    room.looking.add("nora " + ref);
    tell(room.shares(THOMAS, ref, "nora", "Le relais te dit quelque chose ?"));
    assertThat(room.recipients()).isEmpty();
  }

  @Test
  void aClientIsMailedWhateverItHasOpen() {
    room.looking.add("alice " + ref);
    tell(room.moves(THOMAS, ref, Status.ACCEPTED));
    assertThat(room.sentTo("alice")).hasSize(1);
  }

  @Test
  void anAddressThatTakesNoMailGetsNone() {
    User alice = room.users.find("alice").orElseThrow();
    MailSettings.Bounce bounce = new MailSettings.Bounce(room.clock.instant(), "no mailbox");
    room.users.put(alice.told(alice.mail().bounced(bounce)));
    List<TicketEvent> events = room.moves(THOMAS, ref, Status.ACCEPTED);
    tell(events);
    assertThat(room.recipients()).containsExactly("arnaud");
    assertThat(fate(events, "alice"))
        .hasValueSatisfying(f -> assertThat(f).contains("address_bounced"));
  }

  @Test
  void aProviderThatIsDownForOneDelaysThatOneAlone() {
    room.answers.put("alice@exemple.test", new MailSender.Result.TryAgain("429"));
    assertThat(room.notify(room.moves(THOMAS, ref, Status.ACCEPTED).getFirst()))
        .isEqualTo(Telling.COMPLETE);
    assertThat(room.recipients()).containsExactly("arnaud");
    room.sweepAfter(MINUTE);
    room.answers.clear();
    room.sweepAfter(MINUTE);
    assertThat(room.recipients()).containsExactly("arnaud");
    room.sweepAfter(MINUTE);
    assertThat(room.recipients()).containsExactly("arnaud", "alice");
  }

  @Test
  void whatWaitedForTheProviderLeavesOnceItIsBackHoweverLongThatTook() {
    room.answers.put("alice@exemple.test", new MailSender.Result.TryAgain("500"));
    room.answers.put("arnaud@exemple.test", new MailSender.Result.TryAgain("500"));
    tell(room.writes(THOMAS, ref, "Bonjour"));
    for (int minute = 0; minute < 90; minute++) {
      room.sweepAfter(MINUTE);
    }
    room.answers.clear();
    for (int minute = 0; minute < 30; minute++) {
      room.sweepAfter(MINUTE);
    }
    assertThat(room.recipients()).containsExactlyInAnyOrder("alice", "arnaud");
  }

  @Test
  void anAddressThatIsRefusedIsRecordedAndBlocksNobody() {
    room.answers.put("alice@exemple.test", new MailSender.Result.Refused("no such address"));
    assertThat(room.notify(room.moves(THOMAS, ref, Status.ACCEPTED).getFirst()))
        .isEqualTo(Telling.COMPLETE);
    assertThat(room.recipients()).containsExactly("arnaud");
    assertThat(deliveries.mailStates()).containsExactlyInAnyOrder("failed no such address", "sent");
  }

  @Test
  void whatCouldNotBeToldWithinADayIsGivenUp() {
    room.answers.put("alice@exemple.test", new MailSender.Result.TryAgain("down"));
    tell(room.moves(THOMAS, ref, Status.ACCEPTED));
    room.sweepAfter(Duration.ofHours(25));
    room.answers.clear();
    room.sweepAfter(Duration.ofHours(1));
    assertThat(room.recipients()).containsExactly("arnaud");
    assertThat(deliveries.mailStates()).containsExactlyInAnyOrder("failed given_up", "sent");
  }

  @Test
  void whoIsNotToBeToldAnyMoreIsNotTriedAgain() {
    room.answers.put("alice@exemple.test", new MailSender.Result.TryAgain("down"));
    tell(room.moves(THOMAS, ref, Status.ACCEPTED));
    room.prefers("alice", new MailPreferences(Set.of(MailKind.values()), Set.of()));
    room.answers.clear();
    room.sweepAfter(MINUTE);
    assertThat(room.recipients()).containsExactly("arnaud");
    assertThat(deliveries.mailStates()).containsExactlyInAnyOrder("failed not_wanted", "sent");
  }

  @Test
  void whoHasTheTicketOpenByNowIsNotTriedAgain() {
    room.answers.put("thomas@exemple.test", new MailSender.Result.TryAgain("down"));
    room.assigns(THOMAS, ref, "thomas");
    tell(room.writes(ALICE, ref, "Bonjour"));
    room.sweepAfter(BURST);
    room.answers.clear();
    room.looking.add("thomas " + ref);
    room.sweepAfter(MINUTE);
    assertThat(room.recipients()).isEmpty();
    assertThat(deliveries.mailStates()).containsExactly("failed ticket_open");
  }

  @Test
  void aRetryIsTheSameMailSoThatAMailboxCanTellARepeat() {
    room.answers.put("alice@exemple.test", new MailSender.Result.TryAgain("down"));
    tell(room.moves(THOMAS, ref, Status.ACCEPTED));
    room.answers.clear();
    room.sweepAfter(MINUTE);
    assertThat(room.sentTo("alice")).hasSize(1);
    assertThat(room.sentTo("alice").getFirst().headers().get("Message-ID"))
        .isNotEqualTo(room.sentTo("arnaud").getFirst().headers().get("Message-ID"))
        .matches("<m00000\\d@exemple\\.test>");
  }

  @Test
  void whatIsTooMuchForAnHourComesInADigestAtItsEnd() {
    for (int i = 0; i < MailRoom.MOST_PER_HOUR + 7; i++) {
      tell(opening(opened()));
    }
    assertThat(room.sentTo("ada")).hasSize(MailRoom.MOST_PER_HOUR);
    room.sweepAfter(Duration.ofMinutes(59));
    assertThat(room.sentTo("ada")).hasSize(MailRoom.MOST_PER_HOUR);
    room.sweepAfter(MINUTE);
    assertThat(room.sentTo("ada")).hasSize(MailRoom.MOST_PER_HOUR + 1);
    assertThat(room.sentTo("ada").getLast().subject()).isEqualTo("7 nouveautés sur 7 tickets");
  }

  @Test
  void moreThanOneMailCanHoldLeavesInSeveral() {
    for (int i = 0; i < 150; i++) {
      tell(room.writes(THOMAS, ref, "Message %03d.".formatted(i)));
    }
    room.sweepAfter(BURST);
    assertThat(room.sentTo("alice")).hasSize(2);
    String all = room.sentTo("alice").stream().map(Mail::text).reduce("", String::concat);
    for (int i = 0; i < 150; i++) {
      assertThat(all).containsOnlyOnce("Message %03d.".formatted(i));
    }
  }

  private List<TicketEvent> opening(TicketChange change) {
    return room.stored(change);
  }

  private void tell(List<TicketEvent> events) {
    events.forEach(room::notify);
  }

  private Optional<String> fate(List<TicketEvent> events, String uid) {
    return deliveries.fate(events.getFirst().id(), uid);
  }
}
