package fr.vigidev.tickets.notification.application;

import static fr.vigidev.tickets.ticket.TicketFixtures.ALICE;
import static fr.vigidev.tickets.ticket.TicketFixtures.THOMAS;
import static fr.vigidev.tickets.ticket.TicketFixtures.opened;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.notification.model.Mail;
import fr.vigidev.tickets.ticket.model.TicketEvent;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Events that are delivered three times each, in any order, eight at once. */
abstract class DisorderContract {
  private static final int AT_ONCE = 8;

  private final MailRoom room;
  private final int tickets;
  private final int messages;
  private final Random random = new Random(20_260_302);

  /**
   * @param tickets how many are opened; an even number
   * @param messagesATicket how many messages each has; an odd number
   */
  DisorderContract(MailRoom room, int tickets, int messagesATicket) {
    this.room = room;
    this.tickets = tickets;
    this.messages = tickets * messagesATicket;
  }

  @Test
  void everybodyIsToldOfEachEventOnceInAsFewMailsAsThereAreBursts() throws Exception {
    List<TicketEvent> events = new ArrayList<>();
    List<TicketRef> refs = new ArrayList<>();
    for (int i = 0; i < tickets; i++) {
      var opening = opened();
      refs.add(opening.after().ref());
      events.addAll(room.stored(opening));
    }
    for (int i = 0; i < messages; i++) {
      boolean fromClient = i % 2 == 0;
      events.addAll(
          room.writes(
              fromClient ? ALICE : THOMAS, refs.get(i % tickets), "Message-%04d.".formatted(i)));
    }
    assertThat(events).hasSize(tickets + messages);

    deliverThrice(events);
    room.sweepAfter(Duration.ofMinutes(2));
    room.sweepAfter(Duration.ofHours(1));

    for (String member : List.of("nora", "ada")) {
      assertThat(wordsTo(member)).satisfies(words -> hasOnce(words, 0));
      // Messages that came before their ticket's opening leave in its mail.
      assertThat(room.sentTo(member)).hasSizeBetween(tickets, tickets + tickets / 2);
    }
    for (String clientUser : List.of("alice", "arnaud")) {
      assertThat(wordsTo(clientUser)).satisfies(words -> hasOnce(words, 1));
      // The team writes on every other ticket.
      assertThat(room.sentTo(clientUser)).hasSize(tickets / 2);
    }
    assertThat(room.sentTo("bruno")).isEmpty();
  }

  private void deliverThrice(List<TicketEvent> events) throws Exception {
    List<TicketEvent> thrice = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      thrice.addAll(events);
    }
    Collections.shuffle(thrice, random);
    List<Callable<Telling>> deliveries =
        thrice.stream().<Callable<Telling>>map(event -> () -> room.notify(event)).toList();
    try (ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE)) {
      for (Future<Telling> delivery : pool.invokeAll(deliveries)) {
        assertThat(delivery.get()).isEqualTo(Telling.COMPLETE);
      }
    }
  }

  private String wordsTo(String uid) {
    return room.sentTo(uid).stream().map(Mail::text).reduce("", String::concat);
  }

  private void hasOnce(String words, int parity) {
    for (int i = parity; i < messages; i += 2) {
      assertThat(words).containsOnlyOnce("Message-%04d.".formatted(i));
    }
  }
}
