package fr.vigidev.tickets.notification.application;

import static fr.vigidev.tickets.ticket.TicketFixtures.NINE;
import static fr.vigidev.tickets.ticket.TicketFixtures.opened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vigidev.tickets.notification.InMemoryDeliveries;
import fr.vigidev.tickets.notification.model.Delivery;
import fr.vigidev.tickets.notification.model.Mail;
import fr.vigidev.tickets.notification.model.Mailing;
import fr.vigidev.tickets.notification.model.Pace;
import fr.vigidev.tickets.people.TickingClock;
import fr.vigidev.tickets.people.model.MailKind;
import fr.vigidev.tickets.people.model.User;
import fr.vigidev.tickets.ticket.InMemoryTickets;
import fr.vigidev.tickets.ticket.model.TicketChange;
import fr.vigidev.tickets.ticket.model.TicketEvent;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SetAsideTest {
  private static final User ALICE = MailRoom.person("alice").asUserOf("alpha");

  private final RuntimeException failure = new IllegalStateException("no such template");
  private final InMemoryTickets tickets = new InMemoryTickets();
  private final InMemoryDeliveries deliveries = new InMemoryDeliveries(new TickingClock(NINE));
  private final Set<TicketRef> spoilt = new HashSet<>();
  private final SetAside setAside =
      new SetAside(new WriteMail(tickets, new SomeMails()), deliveries);
  private final Delivery sound = news("a");
  private final Delivery broken = news("b");

  @Test
  void newsThatKeepsAMailFromBeingWrittenIsTriedAloneLater() {
    spoilt.add(broken.ref());
    assertThat(healthyAt(NINE)).containsExactly(sound);
    assertThat(deliveries.due(NINE, 10)).containsExactly(sound);
    Instant later = NINE.plus(Duration.ofMinutes(5));
    assertThat(deliveries.due(later, 10)).containsExactlyInAnyOrder(sound, broken.alone(later));
  }

  @Test
  void afterAnHourItIsGivenUpByAWordOfOurs() {
    spoilt.add(broken.ref());
    healthyAt(NINE.plus(Duration.ofMinutes(61)));
    assertThat(deliveries.waits(broken)).isFalse();
    assertThat(deliveries.fate("b", "alice"))
        .hasValueSatisfying(fate -> assertThat(fate).contains("unwritable").doesNotContain("such"));
    assertThat(deliveries.waits(sound)).isTrue();
  }

  @Test
  void aFailureThatNoneOfItCausesIsPassedOn() {
    assertThatThrownBy(() -> healthyAt(NINE)).isSameAs(failure);
    assertThat(deliveries.waits(broken)).isTrue();
  }

  private List<Delivery> healthyAt(Instant now) {
    List<Delivery> news = List.of(sound, broken);
    Mailing mailing =
        new Mailing("m", ALICE.uid(), news.stream().map(Delivery::id).toList(), true, now, 1);
    return setAside.healthy(mailing, ALICE, news, failure, now);
  }

  /** News of a ticket of its own, which waits. */
  private Delivery news(String eventId) {
    TicketChange change = opened();
    tickets.transact(
        tx -> {
          tx.apply(change);
          return null;
        });
    Delivery news =
        new Delivery(
            eventId,
            new Delivery.Addressee(ALICE.uid(), "Alice", "alice@exemple.test"),
            TicketEvent.Type.MESSAGE_POSTED,
            MailKind.MESSAGE_POSTED,
            change.after().ref(),
            "alpha",
            true,
            List.of(),
            NINE,
            Pace.DIGEST,
            NINE);
    deliveries.record(eventId, List.of(news), NINE);
    return news;
  }

  /** Mails to users of a Client, which can't be written of tickets that are spoilt. */
  private final class SomeMails implements TicketMails {
    @Override
    public Mail digestToClientUser(Envelope envelope, List<PortalStory> stories) {
      if (stories.stream().anyMatch(story -> spoilt.contains(story.ticket().ref()))) {
        throw failure;
      }
      return new Mail("alice@exemple.test", "Bonjour", "", "");
    }

    @Override
    public Mail toClientUser(Envelope envelope, PortalStory story) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Mail toMember(Envelope envelope, TeamStory story) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Mail digestToMember(Envelope envelope, List<TeamStory> stories) {
      throw new UnsupportedOperationException();
    }
  }
}
