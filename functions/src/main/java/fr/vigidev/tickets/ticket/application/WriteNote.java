package fr.vigidev.tickets.ticket.application;

import fr.vigidev.tickets.platform.idempotency.RequestStamp;
import fr.vigidev.tickets.platform.idempotency.StoredAnswer;
import fr.vigidev.tickets.ticket.model.Decision;
import fr.vigidev.tickets.ticket.model.EntryIds;
import fr.vigidev.tickets.ticket.model.Refusal;
import fr.vigidev.tickets.ticket.model.Remark;
import fr.vigidev.tickets.ticket.model.TicketChange;
import fr.vigidev.tickets.ticket.model.Visibility;
import java.time.Clock;
import java.util.function.Function;

/** Leaves a note to the team on a ticket, once per idempotency key. */
public final class WriteNote {
  private final CreateOnce createOnce;
  private final EntryIds ids;
  private final Clock clock;

  public WriteNote(
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
   * Writes the note, or tells again what an earlier request under the same key was told.
   *
   * @param answering how the note, which is the one entry of the change, is told to its author
   */
  public Creation write(
      PostCommand command, RequestStamp stamp, Function<TicketChange, StoredAnswer> answering) {
    return createOnce.create(
        new CreateOnce.Request(
            stamp,
            command.uploads(),
            Visibility.INTERNAL,
            (tx, files) ->
                tx.ticket(command.ref())
                    .map(
                        ticket ->
                            new Remark(command.actor(), command.body(), files)
                                .on(ticket, clock.instant(), ids))
                    .orElseGet(() -> new Decision.Refused(new Refusal.NotFound())),
            answering));
  }
}
