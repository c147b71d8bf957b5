package fr.vigidev.tickets.personaldata.application;

import fr.vigidev.tickets.notification.application.OwnMails;
import fr.vigidev.tickets.notification.application.TicketDeliveries;
import fr.vigidev.tickets.people.application.Accounts;
import fr.vigidev.tickets.people.model.Invitation;
import fr.vigidev.tickets.people.model.User;
import fr.vigidev.tickets.ticket.application.OwnWork;
import fr.vigidev.tickets.ticket.model.PortalTicket;
import fr.vigidev.tickets.ticket.model.Visibility;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * All that is kept of one person, for whoever may have it. What is bounded is at hand; the rest is
 * gone through as it comes.
 */
public final class PersonalData {
  private final Account account;
  private final Predicate<String> readersClients;
  private final OwnWork work;
  private final OwnMails mails;

  /**
   * @param readersClients whether what belongs to a Client exists for who reads it
   */
  PersonalData(Account account, Predicate<String> readersClients, OwnWork work, OwnMails mails) {
    this.account = account;
    this.readersClients = readersClients;
    this.work = work;
    this.mails = mails;
  }

  /**
   * Who the person is to the platform.
   *
   * @param user empty as long as the account was not activated
   * @param signIns empty when it can't sign in any more
   * @param invitations all to its address
   */
  public record Account(
      String uid,
      Optional<User> user,
      Optional<Accounts.SignIns> signIns,
      List<Invitation> invitations) {
    public Account {
      invitations = List.copyOf(invitations);
    }

    private boolean isStaff() {
      return user.filter(each -> each.role().isStaff()).isPresent();
    }
  }

  /** Who the person is. */
  public Account account() {
    return account;
  }

  /** Hands on the tickets that it opened, as Clients see them: nothing internal has a place. */
  public void tickets(Consumer<PortalTicket> each) {
    work.opened(
        account.uid(),
        ticket -> {
          if (readersClients.test(ticket.client().id())) {
            each.accept(PortalTicket.of(ticket));
          }
        });
  }

  /** Hands on what it wrote and did on tickets; what is internal to the members of the team. */
  public void entries(Consumer<OwnWork.Made> each) {
    work.made(
        account.uid(),
        made -> {
          boolean shown = account.isStaff() || made.entry().visibility() == Visibility.PUBLIC;
          if (shown && readersClients.test(made.clientId())) {
            each.accept(made);
          }
        });
  }

  /** Hands on what became of mails on tickets to it. */
  public void ticketMails(Consumer<TicketDeliveries.Told> each) {
    mails.onTickets(account.uid(), each);
  }

  /** Hands on what became of mails about its account to it. */
  public void accountMails(Consumer<OwnMails.AboutAccount> each) {
    mails.onAccount(account.uid(), each);
  }
}
