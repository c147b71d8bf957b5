package fr.vigidev.tickets.notification;

import fr.vigidev.tickets.notification.application.Deliveries;
import fr.vigidev.tickets.notification.application.Mailings;
import fr.vigidev.tickets.notification.model.Delivery;
import fr.vigidev.tickets.notification.model.MailEvent;
import fr.vigidev.tickets.notification.model.Mailing;
import fr.vigidev.tickets.notification.model.Outcome;
import fr.vigidev.tickets.notification.model.Pace;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** News and mails in memory, under the contract of {@link DeliveriesContract}. */
public final class InMemoryDeliveries implements Deliveries, Mailings {
  private final Clock clock;
  private final Set<String> told = new HashSet<>();
  private final Map<String, Delivery> news = new TreeMap<>();

  /** What became of news that does not wait any more. */
  private final Map<String, String> settled = new HashMap<>();

  private final Map<String, Post> mails = new TreeMap<>();
  private final Map<String, Outcome> outcomes = new HashMap<>();
  private final Map<String, Integer> spent = new HashMap<>();

  /** A mail, and until when somebody has the right to send it. */
  private record Post(Mailing mailing, String state, Instant dueAt, Instant claimedUntil) {
    Post in(String other) {
      return new Post(mailing, other, dueAt, claimedUntil);
    }
  }

  public InMemoryDeliveries(Clock clock) {
    this.clock = clock;
  }

  /** What became of news, in one word and its reason; empty while it waits. */
  public synchronized Optional<String> fate(String eventId, String uid) {
    return Optional.ofNullable(settled.get(eventId + "_" + uid));
  }

  /** What became of each mail. */
  public synchronized List<String> mailStates() {
    return mails.values().stream().map(Post::state).toList();
  }

  @Override
  public synchronized Optional<List<Delivery>> recorded(String eventId) {
    return told.contains(eventId)
        ? Optional.of(waiting(each -> each.eventId().equals(eventId)).toList())
        : Optional.empty();
  }

  @Override
  public synchronized List<Delivery> record(
      String eventId, List<Delivery> deliveries, Instant now) {
    if (told.add(eventId)) {
      deliveries.forEach(each -> news.put(each.id(), each));
    }
    return recorded(eventId).orElseThrow();
  }

  @Override
  public synchronized List<Delivery> due(Instant now, int limit) {
    return waiting(each -> !each.dueAt().isAfter(now))
        .sorted(Comparator.comparing(Delivery::dueAt))
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized List<Delivery> burst(String uid, TicketRef ref) {
    return waiting(each -> each.pace() == Pace.BURST && each.ref().equals(ref))
        .filter(each -> each.to().uid().equals(uid))
        .limit(MOST_NEWS)
        .toList();
  }

  @Override
  public synchronized List<Delivery> digest(String uid) {
    return waiting(each -> each.pace() == Pace.DIGEST && each.to().uid().equals(uid))
        .limit(MOST_NEWS)
        .toList();
  }

  @Override
  public synchronized boolean waits(Delivery delivery) {
    return waits(delivery.id());
  }

  @Override
  public synchronized void settle(
      Delivery delivery, Settlement settlement, String reason, Instant now) {
    if (waits(delivery)) {
      settled.put(delivery.id(), settlement + " " + reason);
    }
  }

  @Override
  public synchronized void postpone(Delivery delivery) {
    if (waits(delivery)) {
      news.put(delivery.id(), delivery);
    }
  }

  @Override
  public synchronized Claim claim(Mailing mailing, int allowance, Instant now) {
    if (!mailing.deliveryIds().stream().allMatch(this::waits)) {
      return Claim.LOST;
    }
    String hour = mailing.uid() + " " + now.truncatedTo(ChronoUnit.HOURS);
    if (spent.getOrDefault(hour, 0) >= allowance) {
      return Claim.SPENT;
    }
    spent.merge(hour, 1, Integer::sum);
    mailing.deliveryIds().forEach(id -> settled.put(id, "MAILED " + mailing.id()));
    mails.put(mailing.id(), new Post(mailing, "open", mailing.begunAt(), claimEnd()));
    return Claim.GRANTED;
  }

  @Override
  public synchronized List<Mailing> unsent(Instant now, int limit) {
    return mails.values().stream()
        .filter(post -> isUnsent(post) && !post.dueAt().isAfter(now))
        .sorted(Comparator.comparing(Post::dueAt))
        .limit(limit)
        .map(Post::mailing)
        .toList();
  }

  @Override
  public synchronized Optional<Mailing> reclaim(Mailing mailing) {
    Post post = mails.get(mailing.id());
    if (!isUnsent(post)) {
      return Optional.empty();
    }
    Mailing again = post.mailing().attempted(post.mailing().attempts() + 1);
    mails.put(again.id(), new Post(again, "open", post.dueAt(), claimEnd()));
    return Optional.of(again);
  }

  @Override
  public synchronized List<Delivery> newsIn(Mailing mailing) {
    return mailing.deliveryIds().stream().map(news::get).toList();
  }

  @Override
  public synchronized void sent(Mailing mailing, String email, String messageId, Instant now) {
    mails.computeIfPresent(mailing.id(), (id, post) -> post.in("sent"));
  }

  @Override
  public synchronized void retry(Mailing mailing, String reason, Instant nextAttempt) {
    mails.computeIfPresent(
        mailing.id(),
        (id, post) -> new Post(post.mailing(), post.state(), nextAttempt, Instant.MIN));
  }

  @Override
  public synchronized void failed(Mailing mailing, String reason, Instant now) {
    mails.computeIfPresent(mailing.id(), (id, post) -> post.in("failed " + reason));
  }

  @Override
  public synchronized Optional<String> concerned(MailEvent event) {
    Outcome known = outcomes.get(event.mark().id());
    return Optional.ofNullable(mails.get(event.mark().id()))
        .filter(post -> known == null || known.compareTo(event.outcome()) < 0)
        .map(post -> post.mailing().uid());
  }

  @Override
  public synchronized void outcome(MailEvent event) {
    if (concerned(event).isEmpty()) {
      return;
    }
    outcomes.put(event.mark().id(), event.outcome());
    mails.computeIfPresent(
        event.mark().id(), (id, post) -> post.state().equals("open") ? post.in("sent") : post);
  }

  private Stream<Delivery> waiting(Predicate<Delivery> condition) {
    return news.values().stream().filter(each -> waits(each.id())).filter(condition);
  }

  private boolean waits(String id) {
    return news.containsKey(id) && !settled.containsKey(id);
  }

  private boolean isUnsent(Post post) {
    return post.state().equals("open") && !clock.instant().isBefore(post.claimedUntil());
  }

  private Instant claimEnd() {
    return clock.instant().plus(Duration.ofSeconds(45));
  }
}
