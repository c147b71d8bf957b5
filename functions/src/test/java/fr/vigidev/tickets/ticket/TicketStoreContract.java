package fr.vigidev.tickets.ticket;

import static fr.vigidev.tickets.ticket.TicketFixtures.NINE;
import static fr.vigidev.tickets.ticket.TicketFixtures.THOMAS;
import static fr.vigidev.tickets.ticket.TicketFixtures.ids;
import static fr.vigidev.tickets.ticket.TicketFixtures.opened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.people.model.Person;
import fr.vigidev.tickets.people.model.Role;
import fr.vigidev.tickets.people.model.User;
import fr.vigidev.tickets.platform.idempotency.RecordedRequest;
import fr.vigidev.tickets.platform.idempotency.RequestStamp;
import fr.vigidev.tickets.platform.idempotency.StoredAnswer;
import fr.vigidev.tickets.ticket.application.TicketReader;
import fr.vigidev.tickets.ticket.application.TicketStore;
import fr.vigidev.tickets.ticket.application.Upload;
import fr.vigidev.tickets.ticket.model.Assignment;
import fr.vigidev.tickets.ticket.model.Attachment;
import fr.vigidev.tickets.ticket.model.ClientRef;
import fr.vigidev.tickets.ticket.model.Decision;
import fr.vigidev.tickets.ticket.model.Entry;
import fr.vigidev.tickets.ticket.model.Move;
import fr.vigidev.tickets.ticket.model.PixelSize;
import fr.vigidev.tickets.ticket.model.PortalEntry;
import fr.vigidev.tickets.ticket.model.PortalTicket;
import fr.vigidev.tickets.ticket.model.ProjectRef;
import fr.vigidev.tickets.ticket.model.Remark;
import fr.vigidev.tickets.ticket.model.Reply;
import fr.vigidev.tickets.ticket.model.Sharing;
import fr.vigidev.tickets.ticket.model.Status;
import fr.vigidev.tickets.ticket.model.TicketChange;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every store of tickets does. */
public abstract class TicketStoreContract {
  protected final ClientRef client = new ClientRef("client-" + UUID.randomUUID(), "Alpha");
  protected final ProjectRef project =
      new ProjectRef("project-" + UUID.randomUUID(), "Entrepôt", "3 rue du Port, 59000 Lille");

  protected abstract TicketStore store();

  protected abstract TicketReader reader();

  /** Makes the Client and the project known, where the store needs that. */
  protected abstract void prepare();

  @Test
  void findsATicketAsItWasOpened() {
    TicketChange change = stored(opened(client, project));
    assertThat(reader().ticket(change.after().ref())).contains(change.after());
  }

  @Test
  void showsTheClientItsSideAndNobodyElse() {
    TicketChange change = stored(opened(client, project));
    assertThat(reader().portalTicket(client.id(), change.after().ref()))
        .contains(PortalTicket.of(change.after()));
    assertThat(reader().portalTicket("another", change.after().ref())).isEmpty();
  }

  @Test
  void keepsEveryFieldThroughAMove() {
    TicketChange moved = stored(moved(stored(opened(client, project))));
    assertThat(reader().ticket(moved.after().ref())).contains(moved.after());
    assertThat(reader().portalTicket(client.id(), moved.after().ref()))
        .contains(PortalTicket.of(moved.after()));
  }

  @Test
  void tellsTheClientThePublicEntriesInTheOrderAsked() {
    TicketChange moved = stored(moved(stored(opened(client, project))));
    List<String> entryIds = moved.entries().stream().map(Entry::id).toList();
    List<PortalEntry> expected =
        moved.entries().stream().map(entry -> PortalEntry.of(entry).orElseThrow()).toList();
    assertThat(expected).hasSize(2);
    assertThat(reader().portalEntries(client.id(), moved.after().ref(), entryIds))
        .isEqualTo(expected);
    assertThat(reader().portalEntries("another", moved.after().ref(), entryIds)).isEmpty();
  }

  @Test
  void showsTheClientTheFilesOfAMessageAndNothingOfANote() {
    TicketChange opened = stored(opened(client, project));
    Attachment film =
        new Attachment(
            "a",
            "Été.mp4",
            "video/mp4",
            12,
            Optional.of(new PixelSize(640, 480)),
            Optional.of(Duration.ofMillis(9900)),
            "tickets/x/a/Été.mp4",
            Optional.of("tickets/x/a/.thumbnail.jpg"));
    TicketChange reply =
        stored(
            changed(
                new Reply(THOMAS, "Voici", List.of(film), false)
                    .on(opened.after(), NINE.plusSeconds(5), ids())));
    TicketChange note =
        stored(
            changed(
                new Remark(THOMAS, "Entre nous", List.of(film))
                    .on(reply.after(), NINE.plusSeconds(9), ids())));
    List<String> entryIds =
        List.of(reply.entries().getFirst().id(), note.entries().getFirst().id());
    assertThat(reader().portalEntries(client.id(), reply.after().ref(), entryIds))
        .containsExactly(PortalEntry.of(reply.entries().getFirst()).orElseThrow());
    assertThat(reader().ticket(reply.after().ref())).contains(reply.after());
  }

  protected static TicketChange changed(Decision decision) {
    return ((Decision.Changed) decision).change();
  }

  @Test
  void tellsTheStaffWhatHappenedAsItHappened() {
    TicketChange opened = stored(opened(client, project));
    TicketChange moved = stored(moved(opened));
    TicketChange shared =
        stored(
            changed(
                new Sharing(
                        THOMAS,
                        Optional.of(
                            User.pending("nora", "nora@exemple.test", "Nora", NINE)
                                .asStaff(Role.DEVELOPER)),
                        Optional.of("À toi ?"))
                    .on(moved.after(), NINE.plusSeconds(9), ids())));
    List<Entry> expected =
        Stream.of(opened, moved, shared).flatMap(each -> each.entries().stream()).toList();
    List<String> entryIds = expected.stream().map(Entry::id).toList();
    assertThat(reader().entries(opened.after().ref(), entryIds)).isEqualTo(expected);
    assertThat(reader().portalEntries(client.id(), opened.after().ref(), entryIds)).hasSize(3);
  }

  @Test
  void drawsAgainWhenTheReferenceIsTaken() {
    TicketChange first = stored(opened(client, project));
    TicketChange second = opened(client, project);
    Queue<TicketChange> draws = new ArrayDeque<>(List.of(opening(first), second));
    store()
        .transact(
            tx -> {
              tx.apply(draws.remove());
              return null;
            });
    assertThat(reader().ticket(first.after().ref())).contains(first.after());
    assertThat(reader().ticket(second.after().ref())).contains(second.after());
  }

  @Test
  void ofManyWhoTakeATicketAtOnceOneHoldsIt() throws Exception {
    TicketRef ref = stored(opened(client, project)).after().ref();
    List<Callable<Boolean>> takes = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      Person person = new Person("member-" + i, "Membre " + i);
      takes.add(() -> takes(person, ref));
    }
    assertThat(atOnce(takes)).isEqualTo(1);
    assertThat(reader().ticket(ref).orElseThrow().version()).isEqualTo(2);
  }

  @Test
  void storesNothingOfAnActThatFails() {
    TicketChange change = opened(client, project);
    RequestStamp stamp = stamp();
    prepare();
    assertThatThrownBy(
            () ->
                store()
                    .transact(
                        tx -> {
                          tx.apply(change);
                          tx.record(stamp, new StoredAnswer(201, "{}", "/x"));
                          throw new IllegalStateException("broken");
                        }))
        .hasStackTraceContaining("broken");
    assertThat(reader().ticket(change.after().ref())).isEmpty();
    Optional<RecordedRequest> recorded = store().transact(tx -> tx.request(stamp));
    assertThat(recorded).isEmpty();
  }

  @Test
  void remembersWhatARequestWasAnswered() {
    RequestStamp stamp = stamp();
    StoredAnswer answer = new StoredAnswer(201, "{\"é\":1}", "/api/tickets/x");
    store()
        .transact(
            tx -> {
              tx.record(stamp, answer);
              return null;
            });
    Optional<RecordedRequest> recorded = store().transact(tx -> tx.request(stamp));
    assertThat(recorded).contains(new RecordedRequest("print", answer));
  }

  @Test
  void ofManyWhoClaimAnUploadAtOnceOneGetsIt() throws Exception {
    List<Upload> uploads = List.of(new Upload(UUID.randomUUID().toString(), "a.png"));
    List<Callable<Boolean>> claims = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      claims.add(() -> claims("alice", uploads));
    }
    assertThat(atOnce(claims)).isEqualTo(1);
  }

  @Test
  void tellsTheClaimedUploadsOfThatPersonAlone() {
    Upload claimed = new Upload(UUID.randomUUID().toString(), "a.png");
    Upload other = new Upload(UUID.randomUUID().toString(), "b.png");
    claims("alice", List.of(claimed));
    Set<String> ofAlice = store().transact(tx -> tx.claimed("alice", List.of(other, claimed)));
    Set<String> ofBruno = store().transact(tx -> tx.claimed("bruno", List.of(other, claimed)));
    assertThat(ofAlice).containsExactly(claimed.id());
    assertThat(ofBruno).isEmpty();
  }

  /** Whether the uploads were free. */
  private boolean claims(String uid, List<Upload> uploads) {
    return store()
        .transact(
            tx -> {
              boolean free = tx.claimed(uid, uploads).isEmpty();
              if (free) {
                tx.claim(uid, uploads);
              }
              return free;
            });
  }

  protected TicketChange stored(TicketChange change) {
    prepare();
    store()
        .transact(
            tx -> {
              change.before().ifPresent(before -> tx.ticket(before.ref()));
              tx.apply(change);
              return null;
            });
    return change;
  }

  /** How many succeed when all are tried at once. */
  protected static int atOnce(List<Callable<Boolean>> attempts) throws Exception {
    int winners = 0;
    try (ExecutorService pool = Executors.newFixedThreadPool(attempts.size())) {
      for (Future<Boolean> attempt : pool.invokeAll(attempts)) {
        winners += attempt.get() ? 1 : 0;
      }
    }
    return winners;
  }

  /** Whether the person got the ticket. */
  private boolean takes(Person person, TicketRef ref) {
    Actor actor = new Actor.Staff(person, Role.TECHNICIAN);
    return store()
        .transact(
            tx -> {
              Decision decision =
                  new Assignment(actor, person.uid(), Optional.of(person), Optional.empty())
                      .on(tx.ticket(ref).orElseThrow(), NINE, ids());
              if (decision instanceof Decision.Changed changed) {
                tx.apply(changed.change());
                return true;
              }
              return false;
            });
  }

  private static TicketChange opening(TicketChange change) {
    return new TicketChange(Optional.empty(), change.after(), List.of(), List.of());
  }

  private static TicketChange moved(TicketChange opened) {
    Decision decision =
        new Move(THOMAS, Status.ACCEPTED, 1, Optional.of("On regarde.\nMerci"))
            .on(opened.after(), NINE.plusSeconds(5), ids());
    return ((Decision.Changed) decision).change();
  }

  private static RequestStamp stamp() {
    return new RequestStamp("alice", UUID.randomUUID().toString(), "print");
  }
}
