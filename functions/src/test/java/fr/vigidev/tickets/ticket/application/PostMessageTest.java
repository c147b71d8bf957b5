package fr.vigidev.tickets.ticket.application;

import static fr.vigidev.tickets.ticket.TicketFixtures.ALICE;
import static fr.vigidev.tickets.ticket.TicketFixtures.BRUNO;
import static fr.vigidev.tickets.ticket.TicketFixtures.NINE;
import static fr.vigidev.tickets.ticket.TicketFixtures.THOMAS;
import static fr.vigidev.tickets.ticket.TicketFixtures.ids;
import static fr.vigidev.tickets.ticket.TicketFixtures.opened;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.platform.idempotency.RequestStamp;
import fr.vigidev.tickets.platform.idempotency.StoredAnswer;
import fr.vigidev.tickets.ticket.InMemoryAttachments;
import fr.vigidev.tickets.ticket.InMemoryTickets;
import fr.vigidev.tickets.ticket.model.Entry;
import fr.vigidev.tickets.ticket.model.Fact;
import fr.vigidev.tickets.ticket.model.Refusal;
import fr.vigidev.tickets.ticket.model.RejectedFile;
import fr.vigidev.tickets.ticket.model.TicketChange;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostMessageTest {
  private final InMemoryTickets tickets = new InMemoryTickets();
  private final InMemoryAttachments attachments = new InMemoryAttachments(tickets);
  private final Clock clock = Clock.fixed(NINE, ZoneOffset.UTC);
  private final PostMessage postMessage =
      new PostMessage(tickets, attachments, events -> {}, ids(), clock);
  private final WriteNote writeNote =
      new WriteNote(tickets, attachments, events -> {}, ids(), clock);
  private TicketRef ref;

  @BeforeEach
  void aTicketOfAlpha() {
    TicketChange opening = opened();
    ref = opening.after().ref();
    tickets.transact(
        tx -> {
          tx.apply(opening);
          return null;
        });
  }

  @Test
  void aMessageAppearsWithAllItsFilesAndTheQuarantineIsEmptied() {
    List<Upload> uploads =
        List.of(attachments.uploaded("alice", "a"), attachments.uploaded("alice", "b"));
    post(ALICE, "k", uploads);
    assertThat(last().fact())
        .isEqualTo(
            new Fact.Message(
                "Bonjour",
                List.of(InMemoryAttachments.picture("a"), InMemoryAttachments.picture("b"))));
    assertThat(attachments.uploads()).isEmpty();
    assertThat(attachments.shelves()).containsExactly(new Shelf.OfClient("alpha", ref));
  }

  @Test
  void oneRefusedFileRefusesTheMessageAndTheUploadsStay() {
    List<Upload> uploads =
        List.of(attachments.uploaded("alice", "a"), attachments.uploaded("alice", "bad"));
    int before = tickets.entries(ref).size();
    assertThat(refusal(post(ALICE, "k", uploads)))
        .isEqualTo(
            new Refusal.AttachmentsRejected(
                List.of(new RejectedFile(1, "bad.png", RejectedFile.Reason.UNREADABLE))));
    assertThat(tickets.entries(ref)).hasSize(before);
    assertThat(attachments.uploads()).hasSize(2);
    assertThat(post(ALICE, "k", uploads.subList(0, 1))).isInstanceOf(Creation.Created.class);
  }

  @Test
  void theSameRequestAgainIsToldTheSameThoughItsUploadsAreGone() {
    List<Upload> uploads = List.of(attachments.uploaded("alice", "a"));
    var first = (Creation.Created) post(ALICE, "k", uploads);
    assertThat(post(ALICE, "k", uploads)).isEqualTo(new Creation.Replayed(first.answer()));
    assertThat(tickets.entries(ref)).hasSize(2);
  }

  @Test
  void ofTheSameRequestTwiceAtOnceTheSlowerTakesItsCopiesBack() {
    List<Upload> uploads = List.of(attachments.uploaded("alice", "a"));
    attachments.meanwhile(
        () -> {
          post(ALICE, "k", uploads);
          attachments.uploaded("alice", "a");
        });
    assertThat(post(ALICE, "k", uploads)).isInstanceOf(Creation.Replayed.class);
    assertThat(attachments.discarded()).isEqualTo(1);
    assertThat(tickets.entries(ref)).hasSize(2);
  }

  @Test
  void ofTheSameRequestTwiceAtOnceTheSlowerDoesNotMissItsUploads() {
    List<Upload> uploads = List.of(attachments.uploaded("alice", "a"));
    attachments.meanwhile(() -> post(ALICE, "k", uploads));
    assertThat(post(ALICE, "k", uploads)).isInstanceOf(Creation.Replayed.class);
    assertThat(tickets.entries(ref)).hasSize(2);
  }

  @Test
  void ofTwoMessagesThatNameOneUploadAtOnceTheSlowerDoesNotFindIt() {
    List<Upload> uploads = List.of(attachments.uploaded("alice", "a"));
    attachments.meanwhile(
        () -> {
          post(ALICE, "j", uploads);
          attachments.uploaded("alice", "a");
        });
    assertThat(refusal(post(ALICE, "k", uploads)))
        .isEqualTo(
            new Refusal.AttachmentsRejected(
                List.of(new RejectedFile(0, "a.png", RejectedFile.Reason.NOT_FOUND))));
    assertThat(attachments.discarded()).isEqualTo(1);
    assertThat(tickets.entries(ref)).hasSize(2);
  }

  @Test
  void nobodyUsesTheUploadsOfAnother() {
    Upload upload = attachments.uploaded("thomas", "a");
    assertThat(refusal(post(ALICE, "k", List.of(upload))))
        .isInstanceOf(Refusal.AttachmentsRejected.class);
  }

  @Test
  void filesAreNotLookedAtForWhoMayNotPost() {
    List<Upload> uploads = List.of(attachments.uploaded("bruno", "bad"));
    assertThat(refusal(post(BRUNO, "k", uploads))).isEqualTo(new Refusal.NotFound());
    assertThat(refusal(note(ALICE, "n", List.of(attachments.uploaded("alice", "bad")))))
        .isEqualTo(new Refusal.Forbidden());
    assertThat(attachments.shelves()).isEmpty();
  }

  @Test
  void theFilesOfANoteAreKeptWithTheTeam() {
    note(THOMAS, "k", List.of(attachments.uploaded("thomas", "a")));
    assertThat(last().fact()).isInstanceOf(Fact.Note.class);
    assertThat(attachments.shelves()).containsExactly(new Shelf.OfTeam(ref));
    assertThat(tickets.portalEntries("alpha", ref, List.of(last().id()))).isEmpty();
  }

  @Test
  void anotherRequestUnderTheSameKeyIsRefused() {
    post(THOMAS, "k", List.of());
    RequestStamp other = new RequestStamp("thomas", "k", "another");
    assertThat(
            refusal(
                postMessage.post(
                    new PostCommand(THOMAS, ref, "Autre", List.of()),
                    false,
                    other,
                    PostMessageTest::answer)))
        .isEqualTo(new Refusal.KeyReused());
  }

  private Entry last() {
    return tickets.entries(ref).getLast();
  }

  private Creation post(Actor actor, String key, List<Upload> uploads) {
    return postMessage.post(
        new PostCommand(actor, ref, "Bonjour", uploads),
        false,
        stamp(actor, key),
        PostMessageTest::answer);
  }

  private Creation note(Actor actor, String key, List<Upload> uploads) {
    return writeNote.write(
        new PostCommand(actor, ref, "À voir", uploads), stamp(actor, key), PostMessageTest::answer);
  }

  private static RequestStamp stamp(Actor actor, String key) {
    return new RequestStamp(actor.person().uid(), key, "print");
  }

  private static StoredAnswer answer(TicketChange change) {
    return new StoredAnswer(201, change.entries().getFirst().id(), "/x");
  }

  private static Refusal refusal(Creation creation) {
    return ((Creation.Refused) creation).why();
  }
}
