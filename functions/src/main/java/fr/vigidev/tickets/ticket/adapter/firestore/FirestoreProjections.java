package fr.vigidev.tickets.ticket.adapter.firestore;

import com.google.cloud.firestore.CollectionReference;
import com.google.cloud.firestore.DocumentReference;
import com.google.cloud.firestore.DocumentSnapshot;
import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.Precondition;
import com.google.cloud.firestore.Query;
import com.google.cloud.firestore.QueryDocumentSnapshot;
import com.google.cloud.firestore.WriteBatch;
import fr.vigidev.tickets.platform.firestore.Await;
import fr.vigidev.tickets.platform.firestore.Doc;
import fr.vigidev.tickets.platform.firestore.FirestoreFailed;
import fr.vigidev.tickets.ticket.application.Projections;
import fr.vigidev.tickets.ticket.model.PortalEntry;
import fr.vigidev.tickets.ticket.model.PortalTicket;
import fr.vigidev.tickets.ticket.model.Ticket;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Portals in Firestore, held against the truth. */
public final class FirestoreProjections implements Projections {
  /** Each lost race means that somebody acted on the ticket meanwhile. */
  private static final int ATTEMPTS = 5;

  private final Firestore firestore;
  private final TicketPaths paths;

  public FirestoreProjections(Firestore firestore) {
    this.firestore = firestore;
    this.paths = new TicketPaths(firestore);
  }

  @Override
  public long tickets() {
    return Await.result(paths.tickets().count().get()).getCount();
  }

  @Override
  public List<TicketRef> tickets(Optional<TicketRef> after, int limit) {
    Query all = UpkeepQueries.every(firestore, "tickets").select(new String[0]);
    Query rest = after.map(ref -> all.startAfter(ref.value())).orElse(all);
    List<TicketRef> refs = new ArrayList<>();
    while (refs.size() < limit) {
      int wanted = limit - refs.size();
      List<QueryDocumentSnapshot> found = Await.result(rest.limit(wanted).get()).getDocuments();
      found.forEach(document -> TicketRef.parse(document.getId()).ifPresent(refs::add));
      if (found.size() < wanted) {
        return refs;
      }
      rest = all.startAfter(found.getLast().getId());
    }
    return refs;
  }

  @Override
  public Checked check(TicketRef ref) {
    for (int attempt = 1; ; attempt++) {
      try {
        return attempt(ref);
      } catch (FirestoreFailed e) {
        if (attempt == ATTEMPTS || !e.isLostRace()) {
          throw e;
        }
      }
    }
  }

  private Checked attempt(TicketRef ref) {
    DocumentSnapshot truth = Await.result(paths.ticket(ref).get());
    if (!truth.exists()) {
      return new Checked(0, List.of());
    }
    Ticket ticket = TicketDocument.ticket(ref, Doc.of(truth));
    DocumentReference portal = paths.portalTicket(ticket.client().id(), ref);
    Map<String, Map<String, Object>> entries = expectedEntries(ref);
    WriteBatch batch = firestore.batch();
    Differences differences = new Differences(batch);
    differences.document(
        Await.result(portal.get()), PortalTicketDocument.fields(PortalTicket.of(ticket)));
    CollectionReference timeline = portal.collection("timeline");
    differences.collection(timeline, Await.result(timeline.get()).getDocuments(), entries);
    if (!differences.repairs().isEmpty()) {
      // The truth must be what it was when it was read.
      batch.update(
          truth.getReference(),
          Map.of("version", truth.get("version")),
          Precondition.updatedAt(truth.getUpdateTime()));
      Await.result(batch.commit());
    }
    return new Checked(entries.size(), differences.repairs());
  }

  /** What the Client may see of the timeline. */
  private Map<String, Map<String, Object>> expectedEntries(TicketRef ref) {
    Map<String, Map<String, Object>> expected = new TreeMap<>();
    for (QueryDocumentSnapshot each :
        Await.result(paths.ticket(ref).collection("timeline").get()).getDocuments()) {
      PortalEntry.of(EntryDocument.entry(each.getId(), Doc.of(each)))
          .ifPresent(entry -> expected.put(each.getId(), PortalEntryDocument.fields(entry)));
    }
    return expected;
  }
}
