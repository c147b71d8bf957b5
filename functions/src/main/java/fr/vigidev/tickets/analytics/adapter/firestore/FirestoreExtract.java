package fr.vigidev.tickets.analytics.adapter.firestore;

import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.Transaction;
import fr.vigidev.tickets.analytics.application.Ledger;
import fr.vigidev.tickets.analytics.application.TouchedTickets;
import fr.vigidev.tickets.analytics.model.CountedDay;
import fr.vigidev.tickets.analytics.model.Progress;
import fr.vigidev.tickets.analytics.model.TicketFacts;
import fr.vigidev.tickets.platform.firestore.Await;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what the figures of a period are made of, within one transaction. */
record FirestoreExtract(Firestore firestore, Transaction tx) {
  private static final int PAGE = 500;

  Ledger.Extract read(LocalDate from, LocalDate to) {
    Progress progress =
        ProgressDocument.progress(Await.result(tx.get(ProgressDocument.reference(firestore))));
    LocalDate known = progress.knownBefore(from);
    List<CountedDay> days =
        LedgerPaths.foundDays(
            Await.result(tx.get(AnalyticsQueries.days(firestore, known, to))).getDocuments());
    Optional<CountedDay> before =
        days.stream().filter(each -> each.day().equals(known)).findFirst();
    List<TouchedTickets.Touched> touched = touched(progress);
    return new Ledger.Extract(
        before,
        days.stream().filter(each -> each.day().isAfter(known)).toList(),
        touched,
        progress.equals(Progress.NONE) ? Map.of() : counted(touched));
  }

  private List<TouchedTickets.Touched> touched(Progress progress) {
    TouchedPages pages =
        new TouchedPages(firestore, query -> Await.result(tx.get(query)).getDocuments());
    List<TouchedTickets.Touched> all = new ArrayList<>();
    TouchedTickets.From from = TouchedTickets.From.since(progress.since());
    List<TouchedTickets.Touched> page;
    do {
      page = pages.page(from, PAGE);
      all.addAll(page);
      from = page.isEmpty() ? from : TouchedTickets.From.after(page.getLast());
    } while (page.size() == PAGE);
    return all;
  }

  private Map<TicketRef, TicketFacts> counted(List<TouchedTickets.Touched> touched) {
    LedgerPaths paths = new LedgerPaths(firestore);
    Map<TicketRef, TicketFacts> all = new HashMap<>();
    for (int start = 0; start < touched.size(); start += PAGE) {
      List<TicketRef> refs =
          touched.subList(start, Math.min(start + PAGE, touched.size())).stream()
              .map(TouchedTickets.Touched::ref)
              .toList();
      all.putAll(LedgerPaths.foundTickets(Await.result(tx.getAll(paths.tickets(refs)))));
    }
    return all;
  }
}
