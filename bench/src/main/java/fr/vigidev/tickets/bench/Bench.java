package fr.vigidev.tickets.bench;

import fr.vigidev.tickets.platform.firestore.FirestoreFailed;
import fr.vigidev.tickets.ticket.adapter.firestore.TicketSeed;
import fr.vigidev.tickets.ticket.model.Ticket;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What {@code script/bench} runs: fills emulated projects with tickets and measures in each. */
public final class Bench {
  private static final String FIRESTORE = "127.0.0.1:8080";

  /** Four writes a ticket at most keep a batch within what the emulator takes at once. */
  private static final int BATCH = 100;

  private Bench() {}

  /** Takes numbers of tickets; each is filled into a project of its own and measured there. */
  public static void main(String[] arguments) {
    Table table = new Table(System.out);
    table.openings(openings());
    table.screens();
    Map<Integer, Map<String, Long>> nights = new TreeMap<>();
    Arrays.stream(arguments)
        .mapToInt(Integer::parseInt)
        .forEach(count -> nights.put(count, screens(count, table)));
    table.nights(nights);
  }

  private static Openings.Times openings() {
    try (CountedFirestore counted = new CountedFirestore("demo-vigidev", FIRESTORE);
        Site site = new Site()) {
      return new Openings(counted.firestore(), site).measure();
    }
  }

  /** What a night reads among so many tickets. */
  private static Map<String, Long> screens(int count, Table table) {
    String projectId = "demo-bench-" + count;
    try (CountedFirestore counted = new CountedFirestore(projectId, FIRESTORE)) {
      EmulatedProject project = new EmulatedProject(projectId, FIRESTORE);
      project.empty();
      SearchedWords words = fill(counted, count);
      Meter meter = new Meter(counted);
      for (Row row : new Screens(counted.firestore(), words).rows()) {
        try {
          table.screen(meter.measure(count, row));
        } catch (FirestoreFailed failed) {
          // The emulator looks through everything for each alternative: the others are worth a
          // figure.
          table.failed(count, row, failed);
        }
      }
      Map<String, Long> night = new Nights(counted).reads();
      project.empty();
      return night;
    }
  }

  private static SearchedWords fill(CountedFirestore counted, int count) {
    MadeUpTickets tickets = new MadeUpTickets(count);
    TicketSeed seed = new TicketSeed(counted.firestore());
    List<Ticket> batch = tickets.next(BATCH);
    SearchedWords words = SearchedWords.of(tickets, batch.getFirst().ref());
    System.err.printf("Writing %,d tickets…%n", count);
    while (!batch.isEmpty()) {
      seed.write(batch, MadeUpTickets.CLIENT, words.all());
      batch = tickets.next(BATCH);
    }
    return words;
  }
}
