package fr.vigidev.tickets.notification.application;

import static fr.vigidev.tickets.ticket.TicketFixtures.ADA;
import static fr.vigidev.tickets.ticket.TicketFixtures.ALICE;
import static fr.vigidev.tickets.ticket.TicketFixtures.NINE;
import static fr.vigidev.tickets.ticket.TicketFixtures.THOMAS;
import static fr.vigidev.tickets.ticket.TicketFixtures.ids;
import static fr.vigidev.tickets.ticket.TicketFixtures.opened;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.notification.InMemoryDeliveries;
import fr.vigidev.tickets.notification.adapter.mail.JteTicketMails;
import fr.vigidev.tickets.notification.model.Mail;
import fr.vigidev.tickets.people.InMemoryPeople;
import fr.vigidev.tickets.people.model.AccountStatus;
import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.people.model.Role;
import fr.vigidev.tickets.people.model.User;
import fr.vigidev.tickets.platform.text.Texts;
import fr.vigidev.tickets.ticket.InMemoryTickets;
import fr.vigidev.tickets.ticket.model.Decision;
import fr.vigidev.tickets.ticket.model.Move;
import fr.vigidev.tickets.ticket.model.Status;
import fr.vigidev.tickets.ticket.model.Ticket;
import fr.vigidev.tickets.ticket.model.TicketChange;
import fr.vigidev.tickets.ticket.model.TicketEvent;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NotifyOfEventTest {
  private final InMemoryTickets tickets = new InMemoryTickets();
  private final InMemoryPeople users = new InMemoryPeople();
  private final InMemoryDeliveries deliveries = new InMemoryDeliveries();
  private final List<Mail> sent = new ArrayList<>();
  private final Map<String, MailSender.Result> answers = new HashMap<>();
  private final Ticket ticket = opened().after();

  @BeforeEach
  void aTeamAndTwoClients() {
    member("thomas", Role.TECHNICIAN);
    member("nora", Role.DEVELOPER);
    member("ada", Role.ADMIN);
    clientUser("alice", "alpha");
    clientUser("arnaud", "alpha");
    clientUser("bruno", "bravo");
    users.put(pending("nouveau"));
    User gone = pending("gone").asStaff(Role.TECHNICIAN);
    users.put(
        new User(
            gone.uid(),
            gone.email(),
            gone.displayName(),
            gone.role(),
            gone.clientId(),
            AccountStatus.DISABLED,
            NINE));
  }

  @Test
  void aNewTicketIsToldToTheActiveTeamAlone() {
    assertThat(notify(open(), NINE)).isEqualTo(Telling.COMPLETE);
    assertThat(sent)
        .extracting(Mail::to)
        .containsExactlyInAnyOrder("thomas@exemple.test", "nora@exemple.test", "ada@exemple.test");
  }

  @Test
  void aMoveIsToldToTheUsersOfTheTicketsClientAlone() {
    notify(move(THOMAS), NINE);
    assertThat(sent)
        .extracting(Mail::to)
        .containsExactlyInAnyOrder("alice@exemple.test", "arnaud@exemple.test");
  }

  @Test
  void nobodyIsToldOfWhatItDidItself() {
    move(ADA);
    notify(moveFrom(tickets.ticket(ticket.ref()).orElseThrow(), ALICE, Status.CLOSED), NINE);
    assertThat(sent).extracting(Mail::to).containsExactly("arnaud@exemple.test");
  }

  @Test
  void theSameEventTwiceIsOneMailAPerson() {
    TicketEvent event = open();
    notify(event, NINE);
    notify(event, NINE.plusSeconds(600));
    assertThat(sent).hasSize(3);
  }

  @Test
  void aProviderThatIsDownForOneDelaysThatOneAlone() {
    TicketEvent event = open();
    answers.put("nora@exemple.test", new MailSender.Result.TryAgain("429"));
    assertThat(notify(event, NINE)).isEqualTo(Telling.INCOMPLETE);
    assertThat(sent).hasSize(2);
    answers.clear();
    assertThat(notify(event, NINE.plusSeconds(10))).isEqualTo(Telling.COMPLETE);
    assertThat(sent).hasSize(3).extracting(Mail::to).doesNotHaveDuplicates();
  }

  @Test
  void anAddressThatIsRefusedIsRecordedAndBlocksNobody() {
    TicketEvent event = open();
    answers.put("nora@exemple.test", new MailSender.Result.Refused("no such address"));
    assertThat(notify(event, NINE)).isEqualTo(Telling.COMPLETE);
    assertThat(sent).hasSize(2);
    assertThat(deliveries.reason(event.id(), "nora")).isEqualTo("no such address");
  }

  @Test
  void whatCouldNotBeToldWithinADayIsGivenUp() {
    TicketEvent event = open();
    answers.put("nora@exemple.test", new MailSender.Result.TryAgain("down"));
    assertThat(notify(event, NINE.plus(Duration.ofHours(25)))).isEqualTo(Telling.COMPLETE);
    assertThat(deliveries.reason(event.id(), "nora")).contains("down");
  }

  @Test
  void anEventOfNoTicketIsParked() {
    TicketEvent event = opened().events().getFirst();
    assertThat(notify(event, NINE)).isEqualTo(Telling.COMPLETE);
    assertThat(sent).isEmpty();
    assertThat(deliveries.reason(event.id(), "parked")).contains("no such ticket");
  }

  private Telling notify(TicketEvent event, Instant now) {
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    return new NotifyOfEvent(
            tickets,
            users,
            new JteTicketMails(Texts.french(), URI.create("https://site.test")),
            new DeliverMail(deliveries, this::send, clock),
            deliveries,
            clock)
        .notify(event);
  }

  private MailSender.Result send(Mail mail) {
    MailSender.Result answer =
        answers.getOrDefault(mail.to(), new MailSender.Result.Accepted("m" + sent.size()));
    if (answer instanceof MailSender.Result.Accepted) {
      sent.add(mail);
    }
    return answer;
  }

  private TicketEvent open() {
    return stored(opened());
  }

  private TicketEvent move(Actor actor) {
    stored(new TicketChange(Optional.empty(), ticket, List.of(), List.of()));
    TicketEvent event = moveFrom(ticket, actor, Status.ACCEPTED);
    if (actor.equals(ADA)) {
      moveFrom(tickets.ticket(ticket.ref()).orElseThrow(), actor, Status.RESOLVED);
    }
    return event;
  }

  private TicketEvent moveFrom(Ticket from, Actor actor, Status to) {
    Decision decision = new Move(actor, to, from.version(), Optional.empty()).on(from, NINE, ids());
    return stored(((Decision.Changed) decision).change());
  }

  private TicketEvent stored(TicketChange change) {
    tickets.transact(
        tx -> {
          tx.apply(change);
          return null;
        });
    return change.events().isEmpty() ? null : change.events().getFirst();
  }

  private void member(String uid, Role role) {
    users.put(pending(uid).asStaff(role));
  }

  private void clientUser(String uid, String clientId) {
    users.put(pending(uid).asUserOf(clientId));
  }

  private static User pending(String uid) {
    return User.pending(uid, uid + "@exemple.test", uid, NINE);
  }
}
