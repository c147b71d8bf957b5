package fr.vigidev.tickets.cannedreply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vigidev.tickets.cannedreply.application.CannedReplyStore;
import fr.vigidev.tickets.cannedreply.model.CannedReply;
import fr.vigidev.tickets.people.PeopleFixtures;
import fr.vigidev.tickets.platform.idempotency.RequestStamp;
import fr.vigidev.tickets.platform.idempotency.StoredAnswer;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of canned replies does. */
abstract class CannedReplyStoreContract {
  private final CannedReply reply =
      new CannedReply(
          "reply-" + UUID.randomUUID(),
          "Accusé de réception",
          "Bonjour {{client}},\nnous regardons.",
          PeopleFixtures.NOW,
          PeopleFixtures.NOW.plusSeconds(5),
          PeopleFixtures.ADMIN.person());

  protected abstract CannedReplyStore store();

  @Test
  void findsAReplyAsItWasStored() {
    assertThat(found()).isEmpty();
    store(reply);
    assertThat(found()).contains(reply);
  }

  @Test
  void findsNothingOfWhatWasRemoved() {
    store(reply);
    store()
        .transact(
            tx -> {
              tx.remove(reply.id());
              return reply;
            });
    assertThat(found()).isEmpty();
  }

  @Test
  void storesNothingOfAnActThatFails() {
    assertThatThrownBy(
            () ->
                store()
                    .transact(
                        tx -> {
                          tx.store(reply);
                          throw new IllegalStateException("half-way");
                        }))
        .isInstanceOf(RuntimeException.class);
    assertThat(found()).isEmpty();
  }

  @Test
  void remembersWhatARequestWasAnswered() {
    RequestStamp stamp = PeopleFixtures.newStamp();
    StoredAnswer answer = new StoredAnswer(201, "{}", "/api/x");
    store()
        .transact(
            tx -> {
              tx.record(stamp, answer);
              return answer;
            });
    StoredAnswer remembered = store().transact(tx -> tx.request(stamp).orElseThrow().answer());
    assertThat(remembered).isEqualTo(answer);
  }

  private void store(CannedReply some) {
    store()
        .transact(
            tx -> {
              tx.store(some);
              return some;
            });
  }

  private Optional<CannedReply> found() {
    Optional<CannedReply> found = store().transact(tx -> tx.reply(reply.id()));
    return found;
  }
}
