package fr.vigidev.tickets.bench;

import com.google.cloud.Timestamp;
import com.google.cloud.firestore.DocumentReference;
import com.google.cloud.firestore.FieldPath;
import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.Query;
import com.google.cloud.firestore.QueryDocumentSnapshot;
import com.google.cloud.firestore.WriteBatch;
import fr.vigidev.tickets.analytics.adapter.firestore.FirestoreArchive;
import fr.vigidev.tickets.analytics.adapter.firestore.FirestoreLedger;
import fr.vigidev.tickets.analytics.adapter.firestore.FirestorePostscripts;
import fr.vigidev.tickets.analytics.adapter.firestore.FirestoreRounds;
import fr.vigidev.tickets.analytics.adapter.firestore.FirestoreTouchedTickets;
import fr.vigidev.tickets.analytics.application.CheckShare;
import fr.vigidev.tickets.analytics.application.CountTickets;
import fr.vigidev.tickets.analytics.application.CountersPart;
import fr.vigidev.tickets.analytics.application.DaysPart;
import fr.vigidev.tickets.analytics.application.NightPart;
import fr.vigidev.tickets.analytics.application.ProjectionsPart;
import fr.vigidev.tickets.analytics.application.RetentionPart;
import fr.vigidev.tickets.analytics.application.Rounds;
import fr.vigidev.tickets.analytics.application.ViewDashboard;
import fr.vigidev.tickets.analytics.model.Period;
import fr.vigidev.tickets.analytics.model.RetentionPeriods;
import fr.vigidev.tickets.platform.firestore.Await;
import fr.vigidev.tickets.ticket.adapter.firestore.FirestoreCounters;
import fr.vigidev.tickets.ticket.adapter.firestore.FirestoreProjections;
import fr.vigidev.tickets.ticket.application.Projections;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a night reads after a day on which some tickets moved, on top of those of years. */
record Nights(CountedFirestore counted) {
  /** How many tickets move that day. */
  static final int OF_THE_DAY = 150;

  /** Made-up tickets are all older. */
  private static final Instant DAY = Instant.parse("2027-03-10T08:00:00Z");

  private static final Period MONTH =
      new Period(LocalDate.parse("2027-02-09"), LocalDate.parse("2027-03-10"));

  /** As an installation keeps things that says nothing else. */
  private static final RetentionPeriods USUAL =
      new RetentionPeriods(
          Duration.ofDays(60), Duration.ofDays(180), Duration.ofDays(90), Duration.ofDays(400));

  /**
   * How much the dashboard reads, and each part of a night after others that counted all older
   * tickets.
   */
  Map<String, Long> reads() {
    Firestore firestore = counted.firestore();
    List<DocumentReference> tickets = someTickets(firestore);
    Timestamp eve = timestamp(DAY.minus(Duration.ofDays(1)));
    change(tickets, Map.of("createdAt", eve, "updatedAt", eve));
    settle(firestore);
    change(tickets, Map.of("status", "in_progress", "updatedAt", timestamp(DAY)));
    Instant night = DAY.plus(Duration.ofHours(17));
    Map<String, Long> reads = new LinkedHashMap<>();
    long beforeDashboard = counted.reads();
    new ViewDashboard(new FirestoreLedger(firestore)).of(MONTH);
    reads.put("(dashboard of a month, before it)", counted.reads() - beforeDashboard);
    for (NightPart part : parts(firestore, night)) {
      long before = counted.reads();
      part.run(night);
      reads.put(part.name(), counted.reads() - before);
    }
    return reads;
  }

  /** As wired for the nightly job, without the closing of tickets: none here is due. */
  private static List<NightPart> parts(Firestore firestore, Instant night) {
    CountTickets countTickets = countTickets(firestore, night);
    Rounds rounds = new FirestoreRounds(firestore);
    Projections projections = new FirestoreProjections(firestore);
    return List.of(
        new CountersPart(new FirestoreCounters(firestore)),
        new ProjectionsPart(
            new FirestoreTouchedTickets(firestore),
            projections,
            new CheckShare(projections, countTickets, rounds, new FirestorePostscripts(firestore)),
            rounds,
            at(night)),
        new DaysPart(countTickets),
        new RetentionPart(new FirestoreArchive(firestore), USUAL));
  }

  private static CountTickets countTickets(Firestore firestore, Instant night) {
    return new CountTickets(
        new FirestoreTouchedTickets(firestore), new FirestoreLedger(firestore), at(night));
  }

  private static Clock at(Instant night) {
    return Clock.fixed(night, ZoneOffset.UTC);
  }

  /** The night before: all older tickets are counted, and what was touched is checked. */
  private static void settle(Firestore firestore) {
    Instant before = DAY.minus(Duration.ofHours(7));
    new DaysPart(countTickets(firestore, before)).run(before);
    new FirestoreRounds(firestore).change(round -> round.touchedUpTo(before));
  }

  private static List<DocumentReference> someTickets(Firestore firestore) {
    Query some = firestore.collection("tickets").orderBy(FieldPath.documentId()).limit(OF_THE_DAY);
    return Await.result(some.get()).getDocuments().stream()
        .map(QueryDocumentSnapshot::getReference)
        .toList();
  }

  private static void change(List<DocumentReference> tickets, Map<String, Object> fields) {
    WriteBatch batch = tickets.getFirst().getFirestore().batch();
    tickets.forEach(ticket -> batch.update(ticket, fields));
    Await.result(batch.commit());
  }

  private static Timestamp timestamp(Instant instant) {
    return Timestamp.ofTimeSecondsAndNanos(instant.getEpochSecond(), instant.getNano());
  }
}
