package fr.vigidev.tickets.notification.application;

import fr.vigidev.tickets.notification.model.Delivery;
import fr.vigidev.tickets.notification.model.Mailing;
import fr.vigidev.tickets.notification.model.Unmailed;
import fr.vigidev.tickets.people.model.User;
import fr.vigidev.tickets.platform.log.Log;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Finds the news that keeps a mail from being written, so that the rest of it can leave. */
final class SetAside {
  private static final Log LOG = Log.of(SetAside.class);

  /** What could not be written for so long needs a person. */
  private static final Duration PATIENCE = Duration.ofHours(1);

  private static final Duration PAUSE = Duration.ofMinutes(5);

  private final WriteMail writeMail;
  private final Deliveries deliveries;

  SetAside(WriteMail writeMail, Deliveries deliveries) {
    this.writeMail = writeMail;
    this.deliveries = deliveries;
  }

  /**
   * The news that can be written; the rest is tried again later, alone, and parked in the end.
   *
   * @param failure what happened when all of it was to be written
   * @throws RuntimeException the failure, when each piece can be written: it lay elsewhere
   */
  List<Delivery> healthy(
      Mailing mailing, User reader, List<Delivery> news, RuntimeException failure, Instant now) {
    List<Delivery> healthy =
        news.stream().filter(each -> canBeWritten(mailing, reader, each)).toList();
    if (healthy.size() == news.size()) {
      throw failure;
    }
    for (Delivery each : news) {
      if (!healthy.contains(each)) {
        isolate(each, failure, now);
      }
    }
    return healthy;
  }

  private boolean canBeWritten(Mailing mailing, User reader, Delivery news) {
    try {
      writeMail.write(mailing, reader, List.of(news));
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }

  private void isolate(Delivery news, RuntimeException failure, Instant now) {
    LOG.error("news " + news.id() + " could not be written", failure);
    if (news.at().plus(PATIENCE).isBefore(now)) {
      deliveries.settle(news, Deliveries.Settlement.FAILED, Unmailed.UNWRITABLE.code(), now);
    } else {
      deliveries.postpone(news.alone(now.plus(PAUSE)));
    }
  }
}
