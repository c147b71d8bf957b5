package fr.vigidev.tickets.wiring;

import com.google.cloud.firestore.Firestore;
import fr.vigidev.tickets.analytics.adapter.firestore.FirestoreArchive;
import fr.vigidev.tickets.analytics.adapter.firestore.FirestoreDesk;
import fr.vigidev.tickets.analytics.adapter.firestore.FirestoreLedger;
import fr.vigidev.tickets.analytics.adapter.firestore.FirestorePostscripts;
import fr.vigidev.tickets.analytics.adapter.firestore.FirestoreRounds;
import fr.vigidev.tickets.analytics.adapter.firestore.FirestoreRunReports;
import fr.vigidev.tickets.analytics.adapter.firestore.FirestoreTouchedTickets;
import fr.vigidev.tickets.analytics.application.AutoClosePart;
import fr.vigidev.tickets.analytics.application.CatchUp;
import fr.vigidev.tickets.analytics.application.CheckShare;
import fr.vigidev.tickets.analytics.application.CountTickets;
import fr.vigidev.tickets.analytics.application.CountersPart;
import fr.vigidev.tickets.analytics.application.DaysPart;
import fr.vigidev.tickets.analytics.application.Desk;
import fr.vigidev.tickets.analytics.application.ErasuresPart;
import fr.vigidev.tickets.analytics.application.Ledger;
import fr.vigidev.tickets.analytics.application.Night;
import fr.vigidev.tickets.analytics.application.ProjectionsPart;
import fr.vigidev.tickets.analytics.application.RetentionPart;
import fr.vigidev.tickets.analytics.application.TouchedTickets;
import fr.vigidev.tickets.analytics.application.ViewDashboard;
import fr.vigidev.tickets.analytics.model.RetentionPeriods;
import fr.vigidev.tickets.ticket.adapter.firestore.FirestoreCounters;
import fr.vigidev.tickets.ticket.adapter.firestore.FirestoreProjections;
import fr.vigidev.tickets.ticket.application.CloseSettled;
import java.time.Clock;
import java.util.List;

/** The use cases around figures, put together over Firestore. */
public final class AnalyticsUseCases {
  private final Firestore firestore;
  private final CloseSettled closeSettled;
  private final Clock clock;

  AnalyticsUseCases(Firestore firestore, CloseSettled closeSettled, Clock clock) {
    this.firestore = firestore;
    this.closeSettled = closeSettled;
    this.clock = clock;
  }

  /** Adds figures up. */
  public ViewDashboard viewDashboard() {
    return new ViewDashboard(new FirestoreLedger(firestore));
  }

  /** Counts what stands now. */
  public Desk desk() {
    return new FirestoreDesk(firestore);
  }

  /**
   * Does what is to be done at night. Figures come after what changes them; what is thrown away
   * comes last.
   *
   * @param periods for how long it is kept before
   */
  public Night night(RetentionPeriods periods) {
    TouchedTickets touched = new FirestoreTouchedTickets(firestore);
    CountTickets countTickets = new CountTickets(touched, new FirestoreLedger(firestore), clock);
    return new Night(
        List.of(
            new AutoClosePart(closeSettled),
            new CountersPart(new FirestoreCounters(firestore)),
            new ProjectionsPart(
                touched,
                new FirestoreProjections(firestore),
                checkShare(firestore, countTickets),
                new FirestoreRounds(firestore),
                clock),
            new DaysPart(countTickets),
            new ErasuresPart(new Forgetting(firestore, clock).forgetPeople()),
            new RetentionPart(new FirestoreArchive(firestore), periods)),
        new FirestoreRunReports(firestore),
        clock);
  }

  /** Counts between nights when much waits for it. */
  static CatchUp catchUp(Firestore firestore, Clock clock) {
    TouchedTickets touched = new FirestoreTouchedTickets(firestore);
    Ledger ledger = new FirestoreLedger(firestore);
    return new CatchUp(touched, ledger, new CountTickets(touched, ledger, clock));
  }

  /** Checks between nights what these have ordered. */
  static CheckShare checkShare(Firestore firestore, Clock clock) {
    TouchedTickets touched = new FirestoreTouchedTickets(firestore);
    return checkShare(firestore, new CountTickets(touched, new FirestoreLedger(firestore), clock));
  }

  private static CheckShare checkShare(Firestore firestore, CountTickets countTickets) {
    return new CheckShare(
        new FirestoreProjections(firestore),
        countTickets,
        new FirestoreRounds(firestore),
        new FirestorePostscripts(firestore));
  }
}
