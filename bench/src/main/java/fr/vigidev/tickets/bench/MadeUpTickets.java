package fr.vigidev.tickets.bench;

import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.people.model.Person;
import fr.vigidev.tickets.ticket.model.ClientRef;
import fr.vigidev.tickets.ticket.model.Opening;
import fr.vigidev.tickets.ticket.model.Priority;
import fr.vigidev.tickets.ticket.model.ProjectRef;
import fr.vigidev.tickets.ticket.model.Status;
import fr.vigidev.tickets.ticket.model.Ticket;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Tickets like those of a desk in its second year: nine of ten are closed, words are as unevenly
 * frequent as in a language. The same number always gives the same tickets. Descriptions are short:
 * the emulator keeps every document in memory.
 */
final class MadeUpTickets {
  /** Of this Client there are as many tickets, whatever the number of all. */
  static final String CLIENT = "c0";

  private static final List<Priority> PRIORITIES = List.of(Priority.values());
  private static final List<Status> UNFINISHED =
      List.of(
          Status.NEW,
          Status.ACCEPTED,
          Status.IN_PROGRESS,
          Status.WAITING_FOR_CLIENT,
          Status.RESOLVED);
  private static final int PER_CLIENT = 200;
  private static final int WORDS = 4_000;
  private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
  private static final Duration SPAN = Duration.ofDays(700);

  private final Random random = new Random(7);
  private final List<String> vocabulary = vocabulary();
  private final int count;
  private int made;

  MadeUpTickets(int count) {
    this.count = count;
  }

  /** A word, the first of which are in most tickets. */
  String word(int rank) {
    return vocabulary.get(rank);
  }

  /** Some more; none at the end. */
  List<Ticket> next(int most) {
    List<Ticket> tickets = new ArrayList<>();
    while (made < count && tickets.size() < most) {
      tickets.add(ticket(made++));
    }
    return tickets;
  }

  private Ticket ticket(int number) {
    int client = number % Math.max(1, count / PER_CLIENT);
    int project = client * 4 + random.nextInt(4);
    Instant createdAt = NOW.minusSeconds(random.nextLong(SPAN.toSeconds()));
    Ticket opened =
        new Opening(
                new Actor.ClientUser(
                    new Person("u" + client, "Utilisateur " + client), "c" + client),
                new ClientRef("c" + client, "Client " + client),
                new ProjectRef("p" + project, "Site " + project, project + " rue de Lyon"),
                text(6),
                text(5 + random.nextInt(20)),
                PRIORITIES.get(random.nextInt(PRIORITIES.size())),
                List.of())
            .as(TicketRef.draw(random), createdAt, at -> "entry")
            .after();
    Status status =
        random.nextInt(100) < 90
            ? Status.CLOSED
            : UNFINISHED.get(random.nextInt(UNFINISHED.size()));
    return new Ticket(
        opened.ref(),
        opened.title(),
        opened.description(),
        opened.priority(),
        opened.client(),
        opened.project(),
        opened.createdBy(),
        status,
        status == Status.NEW ? Optional.empty() : Optional.of(member()),
        List.of(),
        List.of(),
        Optional.empty(),
        3,
        opened.milestones().touched(createdAt.plusSeconds(random.nextInt(1_000_000))));
  }

  private Person member() {
    int number = random.nextInt(8);
    return new Person("tech" + number, "Technicien " + number);
  }

  /** Words of which the rank is spread evenly on a logarithmic scale. */
  private String text(int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(word((int) Math.pow(WORDS, random.nextDouble()) - 1)).append(' ');
    }
    return text.toString().strip();
  }

  /** Different words of syllables, most of them of four to ten letters. */
  private List<String> vocabulary() {
    Set<String> words = new LinkedHashSet<>();
    while (words.size() < WORDS) {
      StringBuilder word = new StringBuilder();
      for (int syllables = 2 + random.nextInt(4); syllables > 0; syllables--) {
        word.append("bcdfglmnprstv".charAt(random.nextInt(13)));
        word.append("aeiou".charAt(random.nextInt(5)));
      }
      words.add(word.toString());
    }
    return List.copyOf(words);
  }
}
