package fr.vigidev.tickets.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutboxTest {
  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

  private final InMemoryOutbox outbox = new InMemoryOutbox();
  private final List<String> published = new ArrayList<>();
  private String unpublishable = "";

  private final Publisher publisher =
      message -> {
        if (message.id().equals(unpublishable)) {
          throw new Publisher.PublicationFailed(new IOException("no route"));
        }
        published.add(message.id());
      };

  @Test
  void whatIsPublishedAfterTheCommitLeavesTheOutbox() {
    OutboxMessage message = waiting("a", 0);
    new PublishCommitted(publisher, outbox).publish(List.of(message));
    assertThat(published).containsExactly("a");
    assertThat(outbox.ids()).isEmpty();
  }

  @Test
  void whatCanNotBePublishedStaysAndHarmsNobody() {
    unpublishable = "a";
    new PublishCommitted(publisher, outbox).publish(List.of(waiting("a", 0), waiting("b", 0)));
    assertThat(published).containsExactly("b");
    assertThat(outbox.ids()).containsExactly("a");
  }

  @Test
  void theSweepPublishesWhatWaitsForMoreThanHalfAMinuteOldestFirst() throws Exception {
    waiting("young", 30);
    waiting("old", 31);
    waiting("oldest", 3_600);
    assertThat(new SweepOutbox(publisher, outbox).sweep(NOW)).isEqualTo(2);
    assertThat(published).containsExactly("oldest", "old");
    assertThat(outbox.ids()).containsExactly("young");
  }

  @Test
  void theSweepGoesThroughAnyNumber() throws Exception {
    for (int i = 0; i < 250; i++) {
      waiting("m" + i, 60 + i);
    }
    assertThat(new SweepOutbox(publisher, outbox).sweep(NOW)).isEqualTo(250);
    assertThat(outbox.ids()).isEmpty();
  }

  @Test
  void aSweepThatFailsKeepsTheRestForTheNext() throws Exception {
    waiting("a", 90);
    waiting("b", 80);
    unpublishable = "a";
    SweepOutbox sweep = new SweepOutbox(publisher, outbox);
    assertThatThrownBy(() -> sweep.sweep(NOW)).isInstanceOf(Publisher.PublicationFailed.class);
    assertThat(outbox.ids()).containsExactly("a", "b");
    unpublishable = "";
    assertThat(sweep.sweep(NOW)).isEqualTo(2);
  }

  private OutboxMessage waiting(String id, long secondsOld) {
    OutboxMessage message = new OutboxMessage(id, "{}", NOW.minusSeconds(secondsOld));
    outbox.add(message);
    return message;
  }
}
