package fr.vigidev.tickets.ticket.application;

import fr.vigidev.tickets.platform.idempotency.RequestStamp;
import fr.vigidev.tickets.platform.idempotency.StoredAnswer;
import fr.vigidev.tickets.ticket.model.Decision;
import fr.vigidev.tickets.ticket.model.EntryIds;
import fr.vigidev.tickets.ticket.model.Refusal;
import fr.vigidev.tickets.ticket.model.Reply;
import fr.vigidev.tickets.ticket.model.TicketChange;
import fr.vigidev.tickets.ticket.model.Visibility;
import java.time.Clock;
import java.util.function.Function;

/** Writes to the other party of a ticket, once per idempotency key. */
public final class PostMessage {
  private final CreateOnce createOnce;
  private final EntryIds ids;
  private final Clock clock;

  public PostMessage(
      TicketStore store,
      Attachments attachments,
      CommittedEvents events,
      EntryIds ids,
      Clock clock) {
    this.createOnce = new CreateOnce(store, attachments, events);
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Posts the message, or tells again what an earlier request under the same key was told.
   *
   * @param reopen whether a resolved or closed ticket is to be worked on again
   * @param answering how the message, which is the first entry of the change, is told to its author
   */
  public Creation post(
      PostCommand command,
      boolean reopen,
      RequestStamp stamp,
      Function<TicketChange, StoredAnswer> answering) {
    return createOnce.create(
        new CreateOnce.Request(
            stamp,
            command.uploads(),
            Visibility.PUBLIC,
            (tx, files) ->
                tx.ticket(command.ref())
                    .map(
                        ticket ->
                            new Reply(command.actor(), command.body(), files, reopen)
                                .on(ticket, clock.instant(), ids))
                    .orElseGet(() -> new Decision.Refused(new Refusal.NotFound())),
            answering));
  }
}
