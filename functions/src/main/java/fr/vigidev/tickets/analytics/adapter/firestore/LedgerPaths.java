package fr.vigidev.tickets.analytics.adapter.firestore;

import com.google.cloud.firestore.DocumentReference;
import com.google.cloud.firestore.DocumentSnapshot;
import com.google.cloud.firestore.Firestore;
import fr.vigidev.tickets.analytics.model.CountedDay;
import fr.vigidev.tickets.analytics.model.TicketFacts;
import fr.vigidev.tickets.platform.firestore.Doc;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where the ledger lies: {@code analytics/{day}} and {@code countedTickets/{ref}}. */
record LedgerPaths(Firestore firestore) {

  DocumentReference day(LocalDate day) {
    return firestore.collection("analytics").document(day.toString());
  }

  DocumentReference[] days(Collection<LocalDate> days) {
    return days.stream().map(this::day).toArray(DocumentReference[]::new);
  }

  DocumentReference ticket(TicketRef ref) {
    return firestore.collection("countedTickets").document(ref.value());
  }

  DocumentReference[] tickets(Collection<TicketRef> refs) {
    return refs.stream().map(this::ticket).toArray(DocumentReference[]::new);
  }

  static List<CountedDay> foundDays(Collection<? extends DocumentSnapshot> documents) {
    return documents.stream()
        .filter(DocumentSnapshot::exists)
        .map(each -> DayDocument.day(Doc.of(each)))
        .toList();
  }

  static Map<TicketRef, TicketFacts> foundTickets(Collection<DocumentSnapshot> documents) {
    return documents.stream()
        .filter(DocumentSnapshot::exists)
        .collect(
            Collectors.toMap(
                each -> new TicketRef(each.getId()), each -> FactsDocument.facts(Doc.of(each))));
  }
}
