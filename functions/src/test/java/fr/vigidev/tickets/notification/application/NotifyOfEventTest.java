package fr.vigidev.tickets.notification.application;

import static fr.vigidev.tickets.ticket.TicketFixtures.ADA;
import static fr.vigidev.tickets.ticket.TicketFixtures.ALICE;
import static fr.vigidev.tickets.ticket.TicketFixtures.BRUNO;
import static fr.vigidev.tickets.ticket.TicketFixtures.THOMAS;
import static fr.vigidev.tickets.ticket.TicketFixtures.opened;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.people.PeopleFixtures;
import fr.vigidev.tickets.people.model.MailKind;
import fr.vigidev.tickets.people.model.MailPreferences;
import fr.vigidev.tickets.people.model.Role;
import fr.vigidev.tickets.ticket.model.Priority;
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

/** Who is told of what. */
class NotifyOfEventTest {
  private static final Duration BURST = Duration.ofMinutes(2);

  private final MailRoom room = MailRoom.inMemory();
  private final TicketChange opening = opened();
  private final TicketRef ref = opening.after().ref();
  private TicketEvent created;

  @BeforeEach
  void aTicketOfAlpha() {
    created = room.stored(opening).getFirst();
    room.users.put(
        PeopleFixtures.disabled(MailRoom.person("gone").asStaff(Role.TECHNICIAN)),
        PeopleFixtures.disabled(MailRoom.person("left").asUserOf("alpha")));
  }

  @Test
  void aNewTicketIsToldToTheActiveTeamAlone() {
    assertThat(room.notify(created)).isEqualTo(Telling.COMPLETE);
    assertThat(room.recipients()).containsExactlyInAnyOrder("thomas", "nora", "ada");
  }

  @Test
  void aMoveIsToldToTheUsersOfTheTicketsClientAlone() {
    tell(room.moves(THOMAS, ref, Status.ACCEPTED));
    assertThat(room.recipients()).containsExactlyInAnyOrder("alice", "arnaud");
  }

  @Test
  void nobodyIsToldOfWhatItDidItself() {
    room.moves(ADA, ref, Status.ACCEPTED);
    room.moves(ADA, ref, Status.RESOLVED);
    tell(room.moves(ALICE, ref, Status.CLOSED));
    assertThat(room.recipients()).containsExactly("arnaud");
  }

  @Test
  void whatAClientWritesIsToldToTheTeamAsLongAsNobodyIsInCharge() {
    tell(room.writes(ALICE, ref, "Toujours rien."));
    assertThat(room.sent).isEmpty();
    room.sweepAfter(BURST);
    assertThat(room.recipients()).containsExactlyInAnyOrder("thomas", "nora", "ada");
  }

  @Test
  void whatAClientWritesIsToldToWhoIsInChargeAlone() {
    room.assigns(THOMAS, ref, "thomas");
    tell(room.writes(ALICE, ref, "Toujours rien."));
    room.sweepAfter(BURST);
    assertThat(room.recipients()).containsExactly("thomas");
  }

  @Test
  void whatAClientWritesToSomebodyWhoLeftIsToldToTheTeam() {
    room.assigns(ADA, ref, "gone");
    tell(room.writes(ALICE, ref, "Toujours rien."));
    room.sweepAfter(BURST);
    assertThat(room.recipients()).containsExactlyInAnyOrder("thomas", "nora", "ada");
  }

  @Test
  void whatTheTeamWritesIsToldToTheUsersOfTheClient() {
    tell(room.writes(THOMAS, ref, "On passe demain."));
    room.sweepAfter(BURST);
    assertThat(room.recipients()).containsExactlyInAnyOrder("alice", "arnaud");
    assertThat(room.sent.getFirst().text()).contains("On passe demain.");
  }

  @Test
  void whatTheTeamWritesWithANewStatusIsOneMail() {
    tell(room.moves(THOMAS, ref, Status.ACCEPTED, "On passe demain."));
    room.sweepAfter(BURST);
    assertThat(room.recipients()).containsExactlyInAnyOrder("alice", "arnaud");
    assertThat(room.sent.getFirst().text()).contains("On passe demain.", "Pris en charge");
  }

  @Test
  void anAnswerThatMovesTheTicketIsToldToTheTeamAndItsMoveToTheColleagues() {
    room.assigns(THOMAS, ref, "thomas");
    room.moves(THOMAS, ref, Status.WAITING_FOR_CLIENT);
    tell(room.writes(ALICE, ref, "Voici."));
    room.sweepAfter(BURST);
    assertThat(room.recipients()).containsExactlyInAnyOrder("arnaud", "thomas");
  }

  @Test
  void whoIsPutInChargeIsToldAndWhoTakesATicketIsNot() {
    tell(room.assigns(ADA, ref, "nora"));
    assertThat(room.sentTo("nora")).hasSize(1);
    assertThat(room.sentTo("nora").getFirst().text()).contains("Ada Morel vous a confié");
    tell(room.assigns(THOMAS, ref, "thomas"));
    assertThat(room.sentTo("thomas")).isEmpty();
  }

  @Test
  void whoIsAskedForHelpReadsWhyAndTheClientLearnsNothing() {
    tell(room.shares(THOMAS, ref, "nora", "Le relais te dit quelque chose ?"));
    room.sweepAfter(Duration.ofHours(2));
    assertThat(room.recipients()).containsExactly("nora");
    assertThat(room.sent.getFirst().text())
        .contains("Thomas Leroy a partagé ce ticket", "Le relais te dit quelque chose ?");
  }

  @Test
  void anUrgentTicketThatNobodyTookIsToldToTechniciansAndAdmins() {
    room.prioritises(THOMAS, ref, Priority.URGENT);
    room.notify(alert());
    assertThat(room.recipients()).containsExactlyInAnyOrder("thomas", "ada");
    assertThat(room.sent.getFirst().text()).contains("Ticket urgent sans responsable");
  }

  @Test
  void whoHasAnUrgentTicketOpenIsNotMailedItsAlert() {
    room.prioritises(THOMAS, ref, Priority.URGENT);
    room.looking.add("thomas " + ref);
    room.notify(alert());
    assertThat(room.recipients()).containsExactly("ada");
  }

  @Test
  void nobodyIsAlertedWhoChoseNotToBe() {
    room.prioritises(THOMAS, ref, Priority.URGENT);
    room.prefers("ada", new MailPreferences(Set.of(MailKind.URGENT_ALERT), Set.of()));
    room.notify(alert());
    assertThat(room.recipients()).containsExactly("thomas");
  }

  @Test
  void nobodyIsAlertedOfATicketThatWasTakenMeanwhile() {
    room.prioritises(THOMAS, ref, Priority.URGENT);
    room.assigns(ADA, ref, "ada");
    assertThat(room.notify(alert())).isEqualTo(Telling.COMPLETE);
    room.sweepAfter(Duration.ofHours(2));
    assertThat(room.sent).isEmpty();
  }

  @Test
  void anAlertThatTheProviderKeptWaitingIsForgottenWhenTheTicketIsTaken() {
    room.prioritises(THOMAS, ref, Priority.URGENT);
    room.answers.put("thomas@exemple.test", new MailSender.Result.TryAgain("out of order"));
    room.notify(alert());
    room.answers.clear();
    room.assigns(ADA, ref, "ada");
    room.sweepAfter(Duration.ofHours(2));
    assertThat(room.recipients()).containsExactly("ada");
  }

  private TicketEvent alert() {
    return new TicketEvent(
        "alert-1",
        TicketEvent.Type.URGENT_ALERT,
        ref,
        "alpha",
        "urgent-watch",
        Role.ADMIN,
        Optional.empty(),
        room.clock.instant(),
        List.of());
  }

  @Test
  void theSameEventTwiceIsOneMailAPerson() {
    room.notify(created);
    room.clock.advance(Duration.ofMinutes(10));
    room.notify(created);
    assertThat(room.sent).hasSize(3);
  }

  @Test
  void whoIsToldIsDecidedWhenTheEventIsFirstHeardOf() {
    room.notify(created);
    room.users.put(MailRoom.person("sonia").asStaff(Role.TECHNICIAN));
    room.notify(created);
    assertThat(room.recipients()).doesNotContain("sonia");
  }

  @Test
  void anEventOfNoTicketIsParked() {
    TicketEvent event = opened().events().getFirst();
    assertThat(room.notify(event)).isEqualTo(Telling.COMPLETE);
    assertThat(room.sent).isEmpty();
    assertThat(room.parked.get(event.id())).contains("no such ticket");
  }

  @Test
  void anEventThatNamesAnotherClientIsParked() {
    TicketEvent event =
        new TicketEvent(
            "forged",
            TicketEvent.Type.STATUS_CHANGED,
            ref,
            "bravo",
            BRUNO.person().uid(),
            Role.CLIENT,
            Optional.empty(),
            room.clock.instant(),
            List.of());
    room.notify(event);
    assertThat(room.sent).isEmpty();
    assertThat(room.parked).containsKey("forged");
  }

  private void tell(List<TicketEvent> events) {
    events.forEach(room::notify);
  }
}
