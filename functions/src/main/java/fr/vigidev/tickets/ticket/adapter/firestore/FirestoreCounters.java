package fr.vigidev.tickets.ticket.adapter.firestore;

import com.google.api.core.ApiFutures;
import com.google.cloud.firestore.AggregateQuerySnapshot;
import com.google.cloud.firestore.CollectionReference;
import com.google.cloud.firestore.DocumentReference;
import com.google.cloud.firestore.DocumentSnapshot;
import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.Query;
import fr.vigidev.tickets.platform.firestore.Await;
import fr.vigidev.tickets.platform.firestore.Doc;
import fr.vigidev.tickets.platform.firestore.Locking;
import fr.vigidev.tickets.ticket.application.Counters;
import fr.vigidev.tickets.ticket.model.Repair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Counters in Firestore, held against aggregation queries: a read for a thousand tickets. */
public final class FirestoreCounters implements Counters {
  private final Firestore firestore;
  private final TicketPaths paths;

  public FirestoreCounters(Firestore firestore) {
    this.firestore = firestore;
    this.paths = new TicketPaths(firestore);
  }

  @Override
  public List<String> projects(Optional<String> after, int limit) {
    Query all = UpkeepQueries.every(firestore, "projects");
    return Await.result(after.map(all::startAfter).orElse(all).limit(limit).get())
        .getDocuments()
        .stream()
        .map(DocumentSnapshot::getId)
        .toList();
  }

  /**
   * Also where it was withdrawn from a Client: there nobody sees its counters, but they go on.
   * These are looked for where the others do not account for all its tickets.
   */
  @Override
  public Counted reconcile(String projectId) {
    DocumentSnapshot project =
        Await.result(firestore.collection("projects").document(projectId).get());
    Look all = look(project, UpkeepQueries.onProject(firestore, projectId));
    List<String> attributed = Doc.of(project).texts("clientIds");
    List<Look> portals = looks(attributed, projectId);
    if (portals.stream().mapToLong(Look::tickets).sum() != all.tickets()) {
      List<String> others = new ArrayList<>(clientIds());
      others.removeAll(attributed);
      portals = Stream.concat(portals.stream(), looks(others, projectId).stream()).toList();
    }
    return new Counted(
        portals.size(),
        Stream.concat(Stream.of(all), portals.stream())
            .flatMap(each -> each.repairs().stream())
            .toList());
  }

  /** What was found at one document, and how many tickets there are in truth. */
  private record Look(long tickets, List<Repair> repairs) {}

  private List<String> clientIds() {
    return Await.result(UpkeepQueries.every(firestore, "clients").get()).getDocuments().stream()
        .map(DocumentSnapshot::getId)
        .toList();
  }

  private List<Look> looks(List<String> clientIds, String projectId) {
    return portals(clientIds, projectId).stream()
        .map(
            portal ->
                look(
                    portal,
                    UpkeepQueries.ofClientOnProject(firestore, clientId(portal), projectId)))
        .toList();
  }

  private List<DocumentSnapshot> portals(List<String> clientIds, String projectId) {
    DocumentReference[] documents =
        clientIds.stream()
            .map(id -> paths.portalProject(id, projectId))
            .toArray(DocumentReference[]::new);
    return Await.all(firestore, documents).stream().filter(DocumentSnapshot::exists).toList();
  }

  private static String clientId(DocumentSnapshot portalProject) {
    CollectionReference projects = portalProject.getReference().getParent();
    return projects.getParent().getId();
  }

  private Look look(DocumentSnapshot snapshot, Query tickets) {
    List<Counter> counters =
        List.of(
            new Counter(snapshot.getReference(), "ticketCount", tickets),
            new Counter(snapshot.getReference(), "openTicketCount", UpkeepQueries.open(tickets)));
    List<AggregateQuerySnapshot> counts =
        Await.result(
            ApiFutures.allAsList(
                counters.stream().map(each -> each.tickets().count().get()).toList()));
    List<Repair> repairs = new ArrayList<>();
    for (int i = 0; i < counters.size(); i++) {
      if (counters.get(i).differs(snapshot, counts.get(i).getCount())) {
        repair(counters.get(i)).ifPresent(repairs::add);
      }
    }
    return new Look(counts.getFirst().getCount(), repairs);
  }

  /**
   * A ticket may have been opened between the two looks. Under the lock of the document that every
   * such act writes, both are of one moment.
   */
  private Optional<Repair> repair(Counter counter) {
    return Locking.transact(
        firestore,
        tx -> {
          DocumentSnapshot snapshot = Await.result(tx.get(counter.document()));
          long counted = Await.result(tx.get(counter.tickets().count())).getCount();
          if (!counter.differs(snapshot, counted)) {
            return Optional.empty();
          }
          tx.update(counter.document(), counter.field(), counted);
          return Optional.of(counter.repair(snapshot, counted));
        });
  }
}
