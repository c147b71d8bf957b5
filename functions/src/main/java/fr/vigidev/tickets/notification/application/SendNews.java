package fr.vigidev.tickets.notification.application;

import fr.vigidev.tickets.notification.model.Delivery;
import fr.vigidev.tickets.notification.model.Mail;
import fr.vigidev.tickets.notification.model.Mailing;
import fr.vigidev.tickets.notification.model.Pace;
import fr.vigidev.tickets.notification.model.Unmailed;
import fr.vigidev.tickets.people.application.Users;
import fr.vigidev.tickets.people.model.User;
import fr.vigidev.tickets.ticket.application.TicketReader;
import fr.vigidev.tickets.ticket.model.TicketEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Mails news that is due, together with all that belongs into the same mail. */
public final class SendNews {
  /** Each lost race means that somebody else mailed some of the news: so many do not happen. */
  private static final int ATTEMPTS = 10;

  private final Users users;
  private final Deliveries deliveries;
  private final Mailings mailings;
  private final Relevance relevance;
  private final WriteMail writeMail;
  private final SetAside setAside;
  private final PostMailing postMailing;
  private final Supplier<String> ids;
  private final int mailsPerHour;

  /**
   * @param ids draws the ids of mails
   * @param mailsPerHour the most that one person is sent within an hour; the rest is gathered
   */
  public SendNews(
      TicketReader tickets,
      Users users,
      Presences presences,
      Deliveries deliveries,
      Mailings mailings,
      TicketMails mails,
      MailSender sender,
      Supplier<String> ids,
      int mailsPerHour) {
    this.users = users;
    this.deliveries = deliveries;
    this.mailings = mailings;
    this.relevance = new Relevance(tickets, presences);
    this.writeMail = new WriteMail(tickets, mails);
    this.setAside = new SetAside(writeMail, deliveries);
    this.postMailing = new PostMailing(mailings, sender);
    this.ids = ids;
    this.mailsPerHour = mailsPerHour;
  }

  /**
   * Sees to it that news is told, unless somebody else does.
   *
   * @return whether the provider is at hand, as far as was seen
   */
  public boolean send(Delivery due, Instant now) {
    for (int attempt = 1; attempt <= ATTEMPTS && deliveries.waits(due); attempt++) {
      Outcome outcome = send(together(due), due.pace() == Pace.DIGEST, now);
      if (outcome != Outcome.LOST) {
        return outcome == Outcome.DONE;
      }
    }
    return true;
  }

  private enum Outcome {
    DONE,
    DELAYED,
    LOST
  }

  /** What waits a moment for company leaves with the next mail on the same ticket. */
  private List<Delivery> together(Delivery due) {
    // Nothing waits for company yet on a ticket that was just opened.
    if (due.pace() == Pace.AT_ONCE && due.event() == TicketEvent.Type.TICKET_CREATED) {
      return List.of(due);
    }
    return switch (due.pace()) {
      case BURST -> deliveries.burst(due.to().uid(), due.ref());
      case DIGEST -> deliveries.digest(due.to().uid());
      case AT_ONCE -> {
        List<Delivery> all = new ArrayList<>(List.of(due));
        all.addAll(deliveries.burst(due.to().uid(), due.ref()));
        yield all.subList(0, Math.min(all.size(), Mailings.MOST_NEWS));
      }
    };
  }

  private Outcome send(List<Delivery> news, boolean digest, Instant now) {
    if (news.isEmpty()) {
      return Outcome.LOST;
    }
    Optional<User> reader = users.find(news.getFirst().to().uid());
    List<Delivery> wanted = news.stream().filter(each -> isWanted(each, reader, now)).toList();
    return wanted.isEmpty() ? Outcome.DONE : mail(wanted, reader.orElseThrow(), digest, now);
  }

  private boolean isWanted(Delivery delivery, Optional<User> reader, Instant now) {
    return switch (relevance.judge(delivery, reader, now)) {
      case Relevance.Verdict.Mail mail -> true;
      case Relevance.Verdict.Gathered gathered -> {
        deliveries.postpone(delivery.gathered(NotifyOfEvent.nextHour(now)));
        yield false;
      }
      case Relevance.Verdict.Settled settled -> {
        deliveries.settle(delivery, settled.settlement(), settled.why().code(), now);
        yield false;
      }
    };
  }

  private Outcome mail(List<Delivery> news, User reader, boolean digest, Instant now) {
    Mailing mailing =
        new Mailing(
            ids.get(), reader.uid(), news.stream().map(Delivery::id).toList(), digest, now, 1);
    Optional<Mail> mail;
    try {
      mail = writeMail.write(mailing, reader, news);
    } catch (RuntimeException e) {
      List<Delivery> healthy = setAside.healthy(mailing, reader, news, e, now);
      return healthy.isEmpty() ? Outcome.DONE : mail(healthy, reader, digest, now);
    }
    if (mail.isEmpty()) {
      news.forEach(each -> gone(each, now));
      return Outcome.DONE;
    }
    return switch (mailings.claim(mailing, digest ? Integer.MAX_VALUE : mailsPerHour, now)) {
      case LOST -> Outcome.LOST;
      case GRANTED -> postMailing.post(mailing, mail.get(), now) ? Outcome.DONE : Outcome.DELAYED;
      case SPENT -> {
        Instant hour = NotifyOfEvent.nextHour(now);
        news.forEach(each -> deliveries.postpone(each.gathered(hour)));
        yield Outcome.DONE;
      }
    };
  }

  private void gone(Delivery delivery, Instant now) {
    deliveries.settle(delivery, Deliveries.Settlement.FAILED, Unmailed.TICKET_GONE.code(), now);
  }
}
