package fr.vigidev.tickets.notification.application;

import fr.vigidev.tickets.notification.model.Delivery;
import fr.vigidev.tickets.notification.model.Mail;
import fr.vigidev.tickets.notification.model.Mailing;
import fr.vigidev.tickets.notification.model.Unmailed;
import fr.vigidev.tickets.people.application.Users;
import fr.vigidev.tickets.people.model.User;
import fr.vigidev.tickets.platform.log.Log;
import fr.vigidev.tickets.ticket.application.TicketReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sends mails that the provider did not take, or whose function died, with the same news. */
public final class SendAgain {
  private static final Log LOG = Log.of(SendAgain.class);

  private final Users users;
  private final Mailings mailings;
  private final Relevance relevance;
  private final WriteMail writeMail;
  private final PostMailing postMailing;

  public SendAgain(
      TicketReader tickets,
      Users users,
      Presences presences,
      Mailings mailings,
      TicketMails mails,
      MailSender sender) {
    this.users = users;
    this.mailings = mailings;
    this.relevance = new Relevance(tickets, presences);
    this.writeMail = new WriteMail(tickets, mails);
    this.postMailing = new PostMailing(mailings, sender);
  }

  /**
   * Tries a mail once more, unless somebody else does.
   *
   * @return whether the provider is at hand, as far as was seen
   */
  public boolean send(Mailing unsent, Instant now) {
    if (unsent.isTooLate(now)) {
      giveUp(unsent, Unmailed.GIVEN_UP, now);
      return true;
    }
    Optional<User> reader = users.find(unsent.uid());
    List<Delivery> news = new ArrayList<>();
    Unmailed obstacle = Unmailed.OVERTAKEN;
    for (Delivery each : mailings.newsIn(unsent)) {
      Optional<Unmailed> found = relevance.needless(each, reader, now);
      if (found.isEmpty()) {
        news.add(each);
      } else {
        obstacle = found.get();
      }
    }
    if (news.isEmpty()) {
      giveUp(unsent, obstacle, now);
      return true;
    }
    Optional<Mail> mail = writeMail.write(unsent, reader.orElseThrow(), news);
    if (mail.isEmpty()) {
      giveUp(unsent, Unmailed.TICKET_GONE, now);
      return true;
    }
    return mailings
        .reclaim(unsent)
        .map(claimed -> postMailing.post(claimed, mail.get(), now))
        .orElse(true);
  }

  private void giveUp(Mailing unsent, Unmailed reason, Instant now) {
    mailings
        .reclaim(unsent)
        .ifPresent(
            claimed -> {
              LOG.error("mail " + claimed.id() + " to " + claimed.uid() + ": " + reason.code());
              mailings.failed(claimed, reason.code(), now);
            });
  }
}
