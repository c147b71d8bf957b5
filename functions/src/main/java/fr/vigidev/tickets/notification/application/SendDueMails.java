package fr.vigidev.tickets.notification.application;

import fr.vigidev.tickets.notification.model.Delivery;
import fr.vigidev.tickets.notification.model.Mailing;
import fr.vigidev.tickets.platform.log.Log;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;

/** Mails what waited: messages, digests, and what could not be sent before. */
public final class SendDueMails {
  private static final Log LOG = Log.of(SendDueMails.class);

  private static final int PAGE = 100;

  /** Bounds one run; the next comes within a minute. */
  private static final int PAGES = 20;

  /** The provider answers within a fraction of a second, and takes many mails at once. */
  private static final int AT_ONCE = 8;

  private static final Duration PAUSE = Duration.ofMinutes(5);

  private final Deliveries deliveries;
  private final Mailings mailings;
  private final SendNews sendNews;
  private final SendAgain sendAgain;

  public SendDueMails(
      Deliveries deliveries, Mailings mailings, SendNews sendNews, SendAgain sendAgain) {
    this.deliveries = deliveries;
    this.mailings = mailings;
    this.sendNews = sendNews;
    this.sendAgain = sendAgain;
  }

  /** Mails what is due at that moment; it stops early when the provider is out of reach. */
  public void send(Instant now) {
    try (ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE)) {
      repeat(() -> again(pool, now));
      repeat(() -> fresh(pool, now));
    }
  }

  private static void repeat(BooleanSupplier page) {
    for (int pages = 1; page.getAsBoolean() && pages < PAGES; pages++) {
      LOG.info("mails were due; looking for more");
    }
  }

  /** Whether there is more to do, and sense in doing it. */
  private boolean again(ExecutorService pool, Instant now) {
    List<Mailing> unsent = mailings.unsent(now, PAGE);
    boolean reached = each(pool, unsent.stream().map(mailing -> task(mailing, now)).toList());
    return unsent.size() == PAGE && reached;
  }

  private boolean fresh(ExecutorService pool, Instant now) {
    List<Delivery> due = deliveries.due(now, PAGE);
    Map<String, Delivery> mails = new LinkedHashMap<>();
    due.forEach(each -> mails.putIfAbsent(mailOf(each), each));
    boolean reached =
        each(pool, mails.values().stream().map(delivery -> task(delivery, now)).toList());
    return !due.isEmpty() && reached;
  }

  /** What goes into one mail is looked at once. */
  private static String mailOf(Delivery delivery) {
    return switch (delivery.pace()) {
      case AT_ONCE -> delivery.id();
      case BURST -> delivery.to().uid() + " " + delivery.ref();
      case DIGEST -> delivery.to().uid();
    };
  }

  private Callable<Boolean> task(Mailing mailing, Instant now) {
    return () -> {
      try {
        return sendAgain.send(mailing, now);
      } catch (RuntimeException e) {
        LOG.error("mail " + mailing.id() + " could not be sent again", e);
        mailings
            .reclaim(mailing)
            .ifPresent(each -> mailings.retry(each, e.toString(), each.nextAttempt(now)));
        return true;
      }
    };
  }

  private Callable<Boolean> task(Delivery delivery, Instant now) {
    return () -> {
      try {
        return sendNews.send(delivery, now);
      } catch (RuntimeException e) {
        LOG.error("news " + delivery.id() + " could not be mailed", e);
        deliveries.postpone(delivery.alone(now.plus(PAUSE)));
        return true;
      }
    };
  }

  /** Whether the provider was reached at all. */
  private static boolean each(ExecutorService pool, Collection<Callable<Boolean>> tasks) {
    boolean reached = tasks.isEmpty();
    try {
      for (Future<Boolean> future : pool.invokeAll(tasks)) {
        reached |= future.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("what is due can't be looked after", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
    return reached;
  }
}
