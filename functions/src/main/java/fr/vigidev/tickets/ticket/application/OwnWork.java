package fr.vigidev.tickets.ticket.application;

import fr.vigidev.tickets.ticket.model.Entry;
import fr.vigidev.tickets.ticket.model.Ticket;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.util.function.Consumer;

/** What a person did on tickets, however much; no more than a page of it is held at a time. */
public interface OwnWork {

  /** Hands on every ticket that the person opened. */
  void opened(String uid, Consumer<Ticket> each);

  /** Hands on every timeline entry that the person made. */
  void made(String uid, Consumer<Made> each);

  /**
   * An entry, with where it is.
   *
   * @param clientId the Client of the ticket
   */
  record Made(TicketRef ref, String clientId, Entry entry) {}
}
