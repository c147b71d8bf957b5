package fr.vigidev.tickets.notification.application;

import fr.vigidev.tickets.notification.model.Mail;
import fr.vigidev.tickets.people.model.MailKind;
import fr.vigidev.tickets.people.model.User;
import java.util.List;
import java.util.Set;

/** Writes mails. What goes to a Client can only be written from its side of the ticket. */
public interface TicketMails {

  /**
   * Whom a mail goes to, and as what.
   *
   * @param mailingId tells the mail apart from all others, and stays when it is sent once more
   * @param kinds what in it the reader can choose not to be told
   */
  record Envelope(String mailingId, User reader, Set<MailKind> kinds) {
    public Envelope {
      kinds = Set.copyOf(kinds);
    }
  }

  /** Tells a member of the team what happened on a ticket. */
  Mail toMember(Envelope envelope, TeamStory story);

  /** Tells a user of the Client what happened on its ticket. */
  Mail toClientUser(Envelope envelope, PortalStory story);

  /** Tells a member of the team what happened on several tickets. */
  Mail digestToMember(Envelope envelope, List<TeamStory> stories);

  /** Tells a user of the Client what happened on several of its tickets. */
  Mail digestToClientUser(Envelope envelope, List<PortalStory> stories);
}
