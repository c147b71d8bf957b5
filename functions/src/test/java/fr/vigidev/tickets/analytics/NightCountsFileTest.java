package fr.vigidev.tickets.analytics;

import static fr.vigidev.tickets.ticket.TicketFixtures.NINE;
import static fr.vigidev.tickets.ticket.TicketFixtures.ids;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.GsonBuilder;
import fr.vigidev.tickets.analytics.application.Archive;
import fr.vigidev.tickets.analytics.application.AutoClosePart;
import fr.vigidev.tickets.analytics.application.CheckShare;
import fr.vigidev.tickets.analytics.application.CountTickets;
import fr.vigidev.tickets.analytics.application.CountersPart;
import fr.vigidev.tickets.analytics.application.DaysPart;
import fr.vigidev.tickets.analytics.application.ErasuresPart;
import fr.vigidev.tickets.analytics.application.NightPart;
import fr.vigidev.tickets.analytics.application.ProjectionsPart;
import fr.vigidev.tickets.analytics.application.RetentionPart;
import fr.vigidev.tickets.analytics.application.Rounds;
import fr.vigidev.tickets.analytics.model.Retention;
import fr.vigidev.tickets.analytics.model.RetentionPeriods;
import fr.vigidev.tickets.people.InMemoryPeople;
import fr.vigidev.tickets.people.application.ForgetPeople;
import fr.vigidev.tickets.ticket.InMemoryTickets;
import fr.vigidev.tickets.ticket.application.CloseSettled;
import fr.vigidev.tickets.ticket.application.Counters;
import fr.vigidev.tickets.ticket.application.Projections;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * The site has a word for all that a night counts. What there is, is written here: run this test
 * with {@code -Dnight.write=true} after a part came to count something else.
 */
class NightCountsFileTest {
  private static final Path FILE = Path.of("../web/src/i18n/nightCounts.json");

  private final Place place = new Place();
  private final CountTickets countTickets =
      new CountTickets(place.tickets, place.ledger, place.clock);

  @Test
  void theSiteKnowsWhatANightCounts() throws IOException {
    List<String> names =
        parts().stream()
            .flatMap(part -> part.run(NINE).counts().keySet().stream())
            .distinct()
            .sorted()
            .toList();
    String file = new GsonBuilder().setPrettyPrinting().create().toJson(names) + "\n";
    if (Boolean.getBoolean("night.write")) {
      Files.writeString(FILE, file);
    }
    assertThat(FILE).as("stale: run this test with -Dnight.write=true").hasContent(file);
  }

  private List<NightPart> parts() {
    return List.of(
        new AutoClosePart(
            new CloseSettled(
                (moment, after, limit) -> List.of(), new InMemoryTickets(), told -> {}, ids())),
        new DaysPart(countTickets),
        new CountersPart(new NoProjects()),
        new ProjectionsPart(
            place.tickets,
            new NoTickets(),
            new CheckShare(new NoTickets(), countTickets, new FirstRound(), (night, more) -> {}),
            new FirstRound(),
            place.clock),
        new ErasuresPart(new ForgetPeople(new InMemoryPeople(), List.of())),
        new RetentionPart(
            new NothingOld(),
            new RetentionPeriods(Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO)));
  }

  private static final class NoProjects implements Counters {
    @Override
    public List<String> projects(Optional<String> after, int limit) {
      return List.of();
    }

    @Override
    public Counted reconcile(String projectId) {
      throw new UnsupportedOperationException();
    }
  }

  private static final class NoTickets implements Projections {
    @Override
    public Checked check(TicketRef ref) {
      throw new UnsupportedOperationException();
    }

    @Override
    public long tickets() {
      return 0;
    }

    @Override
    public List<TicketRef> tickets(Optional<TicketRef> after, int limit) {
      return List.of();
    }
  }

  private static final class FirstRound implements Rounds {
    @Override
    public Round read() {
      return Round.FIRST;
    }

    @Override
    public void change(UnaryOperator<Round> step) {}
  }

  private static final class NothingOld implements Archive {
    @Override
    public int removeBefore(Retention retention, Instant moment, int most) {
      return 0;
    }

    @Override
    public int removeInvitationsExpiredBefore(Instant moment, int most) {
      return 0;
    }
  }
}
