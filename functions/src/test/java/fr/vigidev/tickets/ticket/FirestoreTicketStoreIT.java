package fr.vigidev.tickets.ticket;

import static fr.vigidev.tickets.ticket.TicketFixtures.NINE;
import static fr.vigidev.tickets.ticket.TicketFixtures.ids;
import static fr.vigidev.tickets.ticket.TicketFixtures.opened;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.cloud.firestore.DocumentSnapshot;
import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.Query;
import com.google.cloud.firestore.QueryDocumentSnapshot;
import fr.vigidev.tickets.platform.firestore.Await;
import fr.vigidev.tickets.platform.firestore.EmulatorFirestore;
import fr.vigidev.tickets.platform.outbox.FirestoreOutbox;
import fr.vigidev.tickets.project.adapter.firestore.FirestoreProjectStore;
import fr.vigidev.tickets.project.model.Project;
import fr.vigidev.tickets.ticket.adapter.firestore.FirestoreSettledTickets;
import fr.vigidev.tickets.ticket.adapter.firestore.FirestoreTicketReader;
import fr.vigidev.tickets.ticket.adapter.firestore.FirestoreTicketStore;
import fr.vigidev.tickets.ticket.adapter.firestore.FirestoreUrgentTickets;
import fr.vigidev.tickets.ticket.application.SettledTickets;
import fr.vigidev.tickets.ticket.application.TicketReader;
import fr.vigidev.tickets.ticket.application.TicketStore;
import fr.vigidev.tickets.ticket.application.UrgentTickets;
import fr.vigidev.tickets.ticket.application.WatchUrgentTickets;
import fr.vigidev.tickets.ticket.model.Decision;
import fr.vigidev.tickets.ticket.model.TicketChange;
import fr.vigidev.tickets.ticket.model.TicketEvent;
import fr.vigidev.tickets.ticket.model.TicketRef;
import fr.vigidev.tickets.ticket.model.Vigilance;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FirestoreTicketStoreIT extends SettledTicketContract {
  private final Firestore firestore = EmulatorFirestore.get();
  private final FirestoreTicketStore store = new FirestoreTicketStore(firestore);
  private boolean prepared;

  @Override
  protected TicketStore store() {
    return store;
  }

  @Override
  protected TicketReader reader() {
    return new FirestoreTicketReader(firestore);
  }

  @Override
  protected UrgentTickets urgentTickets() {
    return new FirestoreUrgentTickets(firestore);
  }

  @Override
  protected SettledTickets settledTickets() {
    return new FirestoreSettledTickets(firestore);
  }

  @Override
  protected void prepare() {
    if (!prepared) {
      prepared = true;
      Project begun =
          Project.begun(project.id(), project.name(), "Lyon", Set.of(client.id()), NINE);
      new FirestoreProjectStore(firestore)
          .transact(
              tx -> {
                tx.create(begun);
                return begun;
              });
    }
  }

  @Test
  void stateProjectionTimelinesCountersAndOutboxAreStoredTogether() {
    TicketChange change = stored(opened(client, project));
    String ref = change.after().ref().value();
    String entryId = change.entries().getFirst().id();
    String eventId = change.events().getFirst().id();
    String portal = "portals/" + client.id() + "/tickets/" + ref;
    assertThat(document("tickets/" + ref).exists()).isTrue();
    assertThat(document("tickets/" + ref + "/timeline/" + entryId).getString("type"))
        .isEqualTo("created");
    assertThat(document(portal).exists()).isTrue();
    assertThat(document(portal + "/timeline/" + entryId).getString("type")).isEqualTo("created");
    assertThat(Await.result(FirestoreOutbox.document(firestore, eventId).get()).getString("json"))
        .contains(ref);
    assertThat(document("projects/" + project.id()).getLong("ticketCount")).isEqualTo(1);
  }

  @Test
  void noAlertIsRaisedForATicketThatIsTakenMeanwhile() {
    TicketRef ref = urgent();
    AtomicBoolean taken = new AtomicBoolean();
    TicketStore slow =
        new TicketStore() {
          @Override
          public <T> T transact(Function<Transaction, T> work) {
            return store.transact(
                tx -> {
                  T result = work.apply(tx);
                  if (taken.compareAndSet(false, true)) {
                    changes(ref, FirestoreTicketStoreIT::takenByThomas);
                  }
                  return result;
                });
          }
        };
    List<TicketEvent> told = new ArrayList<>();
    Vigilance vigilance = new Vigilance(Duration.ofMinutes(15), Duration.ofHours(1));
    new WatchUrgentTickets(slow, only(ref), told::addAll, vigilance, ids())
        .watch(NINE.plus(Duration.ofHours(1)));
    assertThat(taken).isTrue();
    assertThat(alert(ref)).isEmpty();
    assertThat(told).isEmpty();
  }

  private static UrgentTickets only(TicketRef ref) {
    return new UrgentTickets() {
      @Override
      public void unassigned(Instant openedBy, Consumer<TicketRef> each) {
        each.accept(ref);
      }

      @Override
      public void alerted(Consumer<TicketRef> each) {}
    };
  }

  @Test
  void whoTakesATicketThatIsAlertedMeanwhileClearsTheAlert() {
    TicketRef ref = urgent();
    store.transact(
        tx -> {
          Decision taking = takenByThomas(tx.ticket(ref).orElseThrow());
          tells(ref, NINE.plus(Duration.ofHours(1)));
          if (taking instanceof Decision.Changed changed) {
            tx.apply(changed.change());
          }
          return taking;
        });
    assertThat(alert(ref)).isEmpty();
  }

  @Test
  void thePortalHoldsNoIdOfAPersonAndNoClient() {
    TicketChange change = stored(opened(client, project));
    String portal = "portals/" + client.id() + "/tickets/" + change.after().ref().value();
    String text =
        document(portal).getData().toString()
            + entries(portal).stream().map(each -> each.getData().toString()).toList();
    assertThat(text).contains("Alice Martin").doesNotContain("uid=").doesNotContain("clientId");
  }

  @Test
  void fiftyTicketsOpenedAtOnceAreFiftyOnTheCounters() throws Exception {
    prepare();
    try (ExecutorService pool = Executors.newFixedThreadPool(50)) {
      List<Callable<TicketChange>> openings =
          Stream.<Callable<TicketChange>>generate(() -> () -> stored(opened(client, project)))
              .limit(50)
              .toList();
      for (var each : pool.invokeAll(openings)) {
        each.get();
      }
    }
    for (String path :
        List.of(
            "projects/" + project.id(), "portals/" + client.id() + "/projects/" + project.id())) {
      assertThat(document(path).getLong("ticketCount")).isEqualTo(50);
      assertThat(document(path).getLong("openTicketCount")).isEqualTo(50);
    }
  }

  private DocumentSnapshot document(String path) {
    return Await.result(firestore.document(path).get());
  }

  private List<QueryDocumentSnapshot> entries(String ticketPath) {
    Query timeline = firestore.collection(ticketPath + "/timeline");
    return Await.result(timeline.get()).getDocuments();
  }
}
