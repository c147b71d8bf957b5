package fr.vigidev.tickets.analytics.adapter.firestore;

import com.google.cloud.Timestamp;
import com.google.cloud.firestore.DocumentReference;
import com.google.cloud.firestore.DocumentSnapshot;
import com.google.cloud.firestore.FieldValue;
import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.Precondition;
import com.google.cloud.firestore.WriteBatch;
import fr.vigidev.tickets.analytics.application.Ledger;
import fr.vigidev.tickets.analytics.model.CountedDay;
import fr.vigidev.tickets.analytics.model.Progress;
import fr.vigidev.tickets.analytics.model.TicketFacts;
import fr.vigidev.tickets.platform.firestore.Await;
import fr.vigidev.tickets.platform.firestore.FirestoreFailed;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One who writes the ledger. Each step demands that nobody else did one since its last. */
final class FirestoreLedgerWriting implements Ledger.Writing {
  private final Firestore firestore;
  private final LedgerPaths paths;
  private final DocumentReference state;
  private Progress progress;
  private Optional<Timestamp> lastWritten;

  FirestoreLedgerWriting(Firestore firestore) {
    this.firestore = firestore;
    this.paths = new LedgerPaths(firestore);
    this.state = ProgressDocument.reference(firestore);
    DocumentSnapshot document = Await.result(state.get());
    this.progress = ProgressDocument.progress(document);
    this.lastWritten = Optional.ofNullable(document.getUpdateTime());
  }

  @Override
  public Progress progress() {
    return progress;
  }

  @Override
  public Map<TicketRef, TicketFacts> counted(Collection<TicketRef> refs) {
    return LedgerPaths.foundTickets(Await.all(firestore, paths.tickets(refs)));
  }

  @Override
  public List<CountedDay> days(Collection<LocalDate> days) {
    return LedgerPaths.foundDays(Await.all(firestore, paths.days(days)));
  }

  @Override
  public List<CountedDay> daysFrom(LocalDate day, int limit) {
    return LedgerPaths.foundDays(
        Await.result(AnalyticsQueries.daysFrom(firestore, day).limit(limit).get()).getDocuments());
  }

  @Override
  public void store(Ledger.Step step) {
    WriteBatch batch = firestore.batch();
    Map<String, Object> fields = ProgressDocument.fields(step.progress());
    // What is written as it was keeps its time, so that nobody would notice the step.
    fields.put("steps", FieldValue.increment(1));
    lastWritten.ifPresentOrElse(
        time -> batch.update(state, fields, Precondition.updatedAt(time)),
        () -> batch.create(state, fields));
    step.counted()
        .forEach((ref, facts) -> batch.set(paths.ticket(ref), FactsDocument.fields(facts)));
    step.days().forEach(day -> batch.set(paths.day(day.day()), DayDocument.fields(day)));
    lastWritten = Optional.of(commit(batch));
    progress = step.progress();
  }

  private static Timestamp commit(WriteBatch batch) {
    try {
      return Await.result(batch.commit()).getFirst().getUpdateTime();
    } catch (FirestoreFailed e) {
      if (e.isLostRace()) {
        throw new Ledger.Overtaken(e);
      }
      throw e;
    }
  }
}
