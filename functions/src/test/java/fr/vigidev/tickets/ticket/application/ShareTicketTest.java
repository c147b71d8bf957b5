package fr.vigidev.tickets.ticket.application;

import static fr.vigidev.tickets.ticket.TicketFixtures.NINE;
import static fr.vigidev.tickets.ticket.TicketFixtures.THOMAS;
import static fr.vigidev.tickets.ticket.TicketFixtures.ids;
import static fr.vigidev.tickets.ticket.TicketFixtures.opened;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.people.InMemoryPeople;
import fr.vigidev.tickets.people.PeopleFixtures;
import fr.vigidev.tickets.people.model.Person;
import fr.vigidev.tickets.people.model.Role;
import fr.vigidev.tickets.people.model.User;
import fr.vigidev.tickets.platform.idempotency.RequestStamp;
import fr.vigidev.tickets.platform.idempotency.StoredAnswer;
import fr.vigidev.tickets.ticket.InMemoryAttachments;
import fr.vigidev.tickets.ticket.InMemoryTickets;
import fr.vigidev.tickets.ticket.model.Refusal;
import fr.vigidev.tickets.ticket.model.TicketChange;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ShareTicketTest {
  private static final StoredAnswer ANSWER = new StoredAnswer(201, "{}", "/x");

  private final InMemoryTickets tickets = new InMemoryTickets();
  private final InMemoryPeople users = new InMemoryPeople();
  private final ShareTicket shareTicket =
      new ShareTicket(
          tickets,
          users,
          new InMemoryAttachments(tickets),
          events -> {},
          ids(),
          Clock.fixed(NINE, ZoneOffset.UTC));
  private TicketRef ref;

  @BeforeEach
  void aTicketAndSomePeople() {
    TicketChange change = opened();
    tickets.transact(
        tx -> {
          tx.apply(change);
          return null;
        });
    ref = change.after().ref();
    users.put(account("david").asStaff(Role.DEVELOPER));
    users.put(account("alice").asUserOf("alpha"));
    users.put(PeopleFixtures.disabled(account("gaston").asStaff(Role.DEVELOPER)));
  }

  @Test
  void whoIsAskedIsNamedAsItsAccountIs() {
    assertThat(share("david", "k")).isInstanceOf(Creation.Created.class);
    assertThat(tickets.ticket(ref).orElseThrow().sharedWith())
        .containsExactly(new Person("david", "Nom de david"));
  }

  @Test
  void theSameRequestAgainIsToldTheSameAndAsksNobodyTwice() {
    share("david", "k");
    int entries = tickets.entries(ref).size();
    assertThat(share("david", "k")).isEqualTo(new Creation.Replayed(ANSWER));
    assertThat(tickets.entries(ref)).hasSize(entries);
  }

  @Test
  void whoIsNotAtWorkInTheTeamCanNotBeAsked() {
    Creation nobodyToAsk = new Creation.Refused(new Refusal.UnknownHelper());
    assertThat(share("gaston", "a")).isEqualTo(nobodyToAsk);
    assertThat(share("alice", "b")).isEqualTo(nobodyToAsk);
    assertThat(share("nobody", "c")).isEqualTo(nobodyToAsk);
    assertThat(tickets.ticket(ref).orElseThrow().sharedWith()).isEmpty();
  }

  private Creation share(String uid, String key) {
    return shareTicket.share(
        new ShareCommand(THOMAS, ref, uid, Optional.empty()),
        new RequestStamp("thomas", key, "share " + uid),
        change -> ANSWER);
  }

  private static User account(String uid) {
    return User.pending(uid, uid + "@exemple.test", "Nom de " + uid, NINE);
  }
}
