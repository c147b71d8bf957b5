package fr.vigidev.tickets.notification;

import static fr.vigidev.tickets.notification.application.Mailings.Claim.GRANTED;
import static fr.vigidev.tickets.notification.application.Mailings.Claim.LOST;
import static fr.vigidev.tickets.notification.application.Mailings.Claim.SPENT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.notification.application.Deliveries;
import fr.vigidev.tickets.notification.application.Mailings;
import fr.vigidev.tickets.notification.model.Delivery;
import fr.vigidev.tickets.notification.model.MailEvent;
import fr.vigidev.tickets.notification.model.MailMark;
import fr.vigidev.tickets.notification.model.Mailing;
import fr.vigidev.tickets.notification.model.Outcome;
import fr.vigidev.tickets.notification.model.Pace;
import fr.vigidev.tickets.people.TickingClock;
import fr.vigidev.tickets.people.model.MailKind;
import fr.vigidev.tickets.ticket.model.TicketEvent;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every record of news and mails does. Others may have left something there. */
public abstract class DeliveriesContract {
  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
  private static final int NO_LIMIT = Integer.MAX_VALUE;

  protected final TickingClock clock = new TickingClock(NOW);
  private final TicketRef ref = TicketRef.draw(ThreadLocalRandom.current());
  private final String alice = "alice-" + UUID.randomUUID();
  private final String arnaud = "arnaud-" + UUID.randomUUID();

  protected abstract Deliveries deliveries();

  protected abstract Mailings mailings();

  @Test
  void whomAnEventIsToldToIsRecordedOnce() {
    Delivery first = news(alice, Pace.AT_ONCE);
    assertThat(deliveries().recorded(first.eventId())).isEmpty();
    assertThat(deliveries().record(first.eventId(), List.of(first), NOW)).containsExactly(first);
    Delivery later = of(first.eventId(), arnaud, Pace.AT_ONCE, NOW);
    assertThat(deliveries().record(first.eventId(), List.of(first, later), NOW))
        .containsExactly(first);
    assertThat(deliveries().recorded(first.eventId())).contains(List.of(first));
  }

  @Test
  void anEventThatConcernsNobodyIsRecordedToo() {
    String eventId = UUID.randomUUID().toString();
    deliveries().record(eventId, List.of(), NOW);
    assertThat(deliveries().recorded(eventId)).contains(List.of());
  }

  @Test
  void newsIsDueWhenItSaysSo() {
    Delivery now = recorded(alice, Pace.BURST);
    Delivery later =
        recorded(of(UUID.randomUUID().toString(), alice, Pace.BURST, NOW.plusMillis(1)));
    assertThat(deliveries().due(NOW, 1_000)).contains(now).doesNotContain(later);
    assertThat(deliveries().due(NOW.plusMillis(1), 1_000)).contains(now, later);
  }

  @Test
  void whatWaitsForCompanyIsFoundByReaderAndTicketAndADigestByReader() {
    Delivery burst = recorded(alice, Pace.BURST);
    Delivery digest = recorded(alice, Pace.DIGEST);
    recorded(alice, Pace.AT_ONCE);
    recorded(arnaud, Pace.BURST);
    assertThat(deliveries().burst(alice, ref)).containsExactly(burst);
    assertThat(deliveries().burst(alice, TicketRef.draw(ThreadLocalRandom.current()))).isEmpty();
    assertThat(deliveries().digest(alice)).containsExactly(digest);
  }

  @Test
  void newsWaitsOtherwiseOnceItIsPostponed() {
    Delivery news = recorded(alice, Pace.BURST);
    Delivery gathered = news.gathered(NOW.plusSeconds(3_600));
    deliveries().postpone(gathered);
    assertThat(deliveries().burst(alice, ref)).isEmpty();
    assertThat(deliveries().digest(alice)).containsExactly(gathered);
  }

  @Test
  void settledNewsWaitsNoMore() {
    Delivery news = recorded(alice, Pace.BURST);
    deliveries().settle(news, Deliveries.Settlement.SEEN, "open", NOW);
    assertThat(deliveries().waits(news)).isFalse();
    deliveries().postpone(news.gathered(NOW));
    assertThat(deliveries().digest(alice)).isEmpty();
  }

  @Test
  void newsIsClaimedByOneMailAlone() {
    Delivery one = recorded(alice, Pace.BURST);
    Delivery two = recorded(alice, Pace.BURST);
    assertThat(mailings().claim(mailing(one, two), NO_LIMIT, NOW)).isEqualTo(GRANTED);
    assertThat(deliveries().burst(alice, ref)).isEmpty();
    Delivery three = recorded(alice, Pace.BURST);
    assertThat(mailings().claim(mailing(two, three), NO_LIMIT, NOW)).isEqualTo(LOST);
    assertThat(deliveries().waits(three)).isTrue();
  }

  @Test
  void ofManyWhoClaimTheSameNewsOneMailsIt() throws Exception {
    Delivery news = recorded(alice, Pace.AT_ONCE);
    assertThat(granted(IntStream.range(0, 8).mapToObj(i -> news).toList(), NO_LIMIT)).isEqualTo(1);
  }

  @Test
  void nobodyIsSentMoreThanItsAllowanceWithinAnHour() throws Exception {
    List<Delivery> news =
        IntStream.range(0, 8).mapToObj(i -> recorded(alice, Pace.AT_ONCE)).toList();
    assertThat(granted(news, 5)).isEqualTo(5);
    Delivery left =
        news.stream().filter(each -> deliveries().waits(each)).findFirst().orElseThrow();
    assertThat(mailings().claim(mailing(left), 5, NOW)).isEqualTo(SPENT);
    assertThat(mailings().claim(mailing(recorded(arnaud, Pace.AT_ONCE)), 5, NOW))
        .isEqualTo(GRANTED);
    assertThat(mailings().claim(mailing(left), 5, NOW.plus(Duration.ofHours(1))))
        .isEqualTo(GRANTED);
  }

  @Test
  void theMailOfAFunctionThatDiedIsSentByAnotherOnce() {
    Mailing mailing = mailing(recorded(alice, Pace.AT_ONCE));
    mailings().claim(mailing, NO_LIMIT, NOW);
    assertThat(mailings().reclaim(mailing)).isEmpty();
    clock.advance(Duration.ofSeconds(46));
    assertThat(mailings().unsent(NOW, 1_000)).contains(mailing);
    assertThat(mailings().reclaim(mailing)).contains(mailing.attempted(2));
    assertThat(mailings().reclaim(mailing)).isEmpty();
    assertThat(mailings().unsent(NOW, 1_000)).doesNotContain(mailing);
  }

  @Test
  void aMailThatDidNotGoIsDueWhenItSaysSo() {
    Delivery news = recorded(alice, Pace.AT_ONCE);
    Mailing mailing = mailing(news);
    mailings().claim(mailing, NO_LIMIT, NOW);
    mailings().retry(mailing, "429", NOW.plusSeconds(60));
    assertThat(mailings().unsent(NOW.plusSeconds(59), 1_000)).doesNotContain(mailing);
    assertThat(mailings().unsent(NOW.plusSeconds(60), 1_000)).contains(mailing);
    assertThat(mailings().newsIn(mailing)).containsExactly(news);
    assertThat(mailings().reclaim(mailing)).contains(mailing.attempted(2));
  }

  @Test
  void aMailThatWasSentOrGivenUpIsSettled() {
    Mailing sent = mailing(recorded(alice, Pace.AT_ONCE));
    Mailing failed = mailing(recorded(alice, Pace.AT_ONCE));
    mailings().claim(sent, NO_LIMIT, NOW);
    mailings().claim(failed, NO_LIMIT, NOW);
    mailings().sent(sent, "alice@exemple.test", "m1", NOW);
    mailings().failed(failed, "400", NOW);
    clock.advance(Duration.ofHours(2));
    assertThat(mailings().unsent(clock.instant(), 1_000)).doesNotContain(sent, failed);
    assertThat(mailings().reclaim(sent)).isEmpty();
    assertThat(mailings().reclaim(failed)).isEmpty();
  }

  @Test
  void whatBecameOfAMailIsNewsOnceAndALaterWordOutdoesAnEarlierOne() {
    Mailing mailing = mailing(recorded(alice, Pace.AT_ONCE));
    mailings().claim(mailing, NO_LIMIT, NOW);
    mailings().sent(mailing, "alice@exemple.test", "m1", NOW);
    assertThat(noted(mailing, Outcome.DELIVERED)).contains(alice);
    assertThat(noted(mailing, Outcome.DELIVERED)).isEmpty();
    assertThat(noted(mailing, Outcome.BOUNCED)).contains(alice);
    assertThat(noted(mailing, Outcome.DELIVERED)).isEmpty();
    assertThat(noted(mailing, Outcome.BOUNCED)).isEmpty();
    assertThat(noted(mailing(news(alice, Pace.BURST)), Outcome.SPAM)).isEmpty();
  }

  @Test
  void aMailThatTheProviderTellsOfIsNotSentAgain() {
    Mailing mailing = mailing(recorded(alice, Pace.AT_ONCE));
    mailings().claim(mailing, NO_LIMIT, NOW);
    clock.advance(Duration.ofSeconds(46));
    mailings().outcome(event(mailing, Outcome.DELIVERED));
    assertThat(mailings().unsent(clock.instant(), 1_000)).doesNotContain(mailing);
    assertThat(mailings().reclaim(mailing)).isEmpty();
  }

  /** The reader, when it was news. */
  private Optional<String> noted(Mailing mailing, Outcome outcome) {
    Optional<String> concerned = mailings().concerned(event(mailing, outcome));
    mailings().outcome(event(mailing, outcome));
    return concerned;
  }

  private static MailEvent event(Mailing mailing, Outcome outcome) {
    return new MailEvent(
        new MailMark(MailMark.Kind.MAILING, mailing.id()),
        "alice@exemple.test",
        outcome,
        false,
        "",
        NOW);
  }

  private int granted(List<Delivery> news, int allowance) throws Exception {
    List<Callable<Mailings.Claim>> claims =
        news.stream()
            .<Callable<Mailings.Claim>>map(
                each -> () -> mailings().claim(mailing(each), allowance, NOW))
            .toList();
    int granted = 0;
    try (ExecutorService pool = Executors.newFixedThreadPool(claims.size())) {
      for (Future<Mailings.Claim> claim : pool.invokeAll(claims)) {
        granted += claim.get() == GRANTED ? 1 : 0;
      }
    }
    return granted;
  }

  private Delivery recorded(String uid, Pace pace) {
    return recorded(news(uid, pace));
  }

  private Delivery recorded(Delivery delivery) {
    deliveries().record(delivery.eventId(), List.of(delivery), NOW);
    return delivery;
  }

  private Delivery news(String uid, Pace pace) {
    return of(UUID.randomUUID().toString(), uid, pace, NOW);
  }

  private Delivery of(String eventId, String uid, Pace pace, Instant dueAt) {
    return new Delivery(
        eventId,
        new Delivery.Addressee(uid, "Alice", "alice@exemple.test"),
        TicketEvent.Type.MESSAGE_POSTED,
        MailKind.MESSAGE_POSTED,
        ref,
        "alpha",
        true,
        List.of("e1"),
        NOW,
        pace,
        dueAt);
  }

  private static Mailing mailing(Delivery... news) {
    return new Mailing(
        UUID.randomUUID().toString(),
        news[0].to().uid(),
        List.of(news).stream().map(Delivery::id).toList(),
        false,
        NOW,
        1);
  }
}
