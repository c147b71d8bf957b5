package fr.vigidev.tickets.ticket.application;

import fr.vigidev.tickets.platform.idempotency.RecordedRequest;
import fr.vigidev.tickets.platform.idempotency.RequestStamp;
import fr.vigidev.tickets.platform.idempotency.StoredAnswer;
import fr.vigidev.tickets.ticket.model.Ticket;
import fr.vigidev.tickets.ticket.model.TicketChange;
import fr.vigidev.tickets.ticket.model.TicketRef;
import fr.vigidev.tickets.ticket.model.UrgentAlert;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Where tickets change, one whole act at a time. */
public interface TicketStore {

  /**
   * Runs the work in one transaction: all that it applies and records is stored, or nothing.
   *
   * @param work is run again from the start when it lost a race, also when the reference of a new
   *     ticket was taken; it must have no effect but through the transaction
   */
  <T> T transact(Function<Transaction, T> work);

  /** One act on the store. Reads come before writes, and a ticket is read before it changes. */
  interface Transaction {

    /** The ticket of that reference. */
    Optional<Ticket> ticket(TicketRef ref);

    /** What was answered under the author and key of a stamp, whatever was asked then. */
    Optional<RecordedRequest> request(RequestStamp stamp);

    /** Has the act run again when that ticket, which was read, changes before this is stored. */
    void require(TicketRef ref);

    /**
     * Stores a change: ticket, portal, timelines, counters and outbox. The alert of an urgent
     * ticket goes with the act that puts it into somebody's hands, or makes it less urgent.
     */
    void apply(TicketChange change);

    /** The alert that stands for a ticket. */
    Optional<UrgentAlert> alert(TicketRef ref);

    /**
     * Has an alert stand as it says. The one that stood before was read; see also {@link #apply}.
     */
    void raise(UrgentAlert alert);

    /** Has no alert stand for a ticket. */
    void clearAlert(TicketRef ref);

    /**
     * Has prepared files kept, because what is stored shows them. When they were removed meanwhile
     * the transaction fails.
     */
    void keep(String preparationId);

    /** Which of somebody's uploads an entry took already, by their ids. */
    Set<String> claimed(String uid, List<Upload> uploads);

    /**
     * Takes somebody's uploads, each of which is for one entry alone. Of two acts that take the
     * same one the slower loses the race.
     */
    void claim(String uid, List<Upload> uploads);

    /** Keeps the answer of a request, to be given again when the request is. */
    void record(RequestStamp stamp, StoredAnswer answer);
  }
}
