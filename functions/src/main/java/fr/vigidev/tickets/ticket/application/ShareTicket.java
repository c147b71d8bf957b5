package fr.vigidev.tickets.ticket.application;

import fr.vigidev.tickets.people.application.Users;
import fr.vigidev.tickets.people.model.User;
import fr.vigidev.tickets.platform.idempotency.RequestStamp;
import fr.vigidev.tickets.platform.idempotency.StoredAnswer;
import fr.vigidev.tickets.ticket.model.Decision;
import fr.vigidev.tickets.ticket.model.EntryIds;
import fr.vigidev.tickets.ticket.model.Refusal;
import fr.vigidev.tickets.ticket.model.Sharing;
import fr.vigidev.tickets.ticket.model.TicketChange;
import fr.vigidev.tickets.ticket.model.Visibility;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;

/** Asks somebody of the team to look at a ticket too, once per idempotency key. */
public final class ShareTicket {
  private final CreateOnce createOnce;
  private final Users users;
  private final EntryIds ids;
  private final Clock clock;

  public ShareTicket(
      TicketStore store,
      Users users,
      Attachments attachments,
      CommittedEvents events,
      EntryIds ids,
      Clock clock) {
    this.createOnce = new CreateOnce(store, attachments, events);
    this.users = users;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Shares the ticket, or tells again what an earlier request under the same key was told.
   *
   * @param answering how the share, which is the one entry of the change, is told to its author
   */
  public Creation share(
      ShareCommand command, RequestStamp stamp, Function<TicketChange, StoredAnswer> answering) {
    return createOnce.create(
        new CreateOnce.Request(
            stamp,
            List.of(),
            Visibility.INTERNAL,
            (tx, files) ->
                tx.ticket(command.ref())
                    .map(ticket -> sharing(command).on(ticket, clock.instant(), ids))
                    .orElseGet(() -> new Decision.Refused(new Refusal.NotFound())),
            answering));
  }

  private Sharing sharing(ShareCommand command) {
    return new Sharing(
        command.actor(),
        users.find(command.helperUid()).filter(User::isActiveStaff),
        command.comment());
  }
}
