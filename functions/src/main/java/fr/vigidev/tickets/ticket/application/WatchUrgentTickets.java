package fr.vigidev.tickets.ticket.application;

import fr.vigidev.tickets.platform.log.Log;
import fr.vigidev.tickets.ticket.model.AlertDecision;
import fr.vigidev.tickets.ticket.model.EntryIds;
import fr.vigidev.tickets.ticket.model.Ticket;
import fr.vigidev.tickets.ticket.model.TicketChange;
import fr.vigidev.tickets.ticket.model.TicketRef;
import fr.vigidev.tickets.ticket.model.Vigilance;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Raises an alert for each urgent ticket that nobody takes, tells it again, and clears what was
 * left standing. Usually it is the act that takes the ticket which clears its alert.
 */
public final class WatchUrgentTickets {
  private static final Log LOG = Log.of(WatchUrgentTickets.class);

  private final TicketStore store;
  private final UrgentTickets urgent;
  private final CommittedEvents events;
  private final Vigilance vigilance;
  private final EntryIds ids;

  public WatchUrgentTickets(
      TicketStore store,
      UrgentTickets urgent,
      CommittedEvents events,
      Vigilance vigilance,
      EntryIds ids) {
    this.store = store;
    this.urgent = urgent;
    this.events = events;
    this.vigilance = vigilance;
    this.ids = ids;
  }

  /**
   * Looks after all of them, as it is at that moment. Once more at the same moment changes nothing.
   * What it reads hangs on how many urgent tickets are in nobody's hands, and on nothing else.
   *
   * @return how many alerts were told
   */
  public int watch(Instant now) {
    Round round = new Round(now);
    Set<TicketRef> alerted = new HashSet<>();
    urgent.alerted(
        ref -> {
          alerted.add(ref);
          round.look(ref);
        });
    urgent.unassigned(
        vigilance.latest(now),
        ref -> {
          if (!alerted.contains(ref)) {
            round.look(ref);
          }
        });
    return round.told;
  }

  private final class Round {
    private final Instant now;
    private int told;

    Round(Instant now) {
      this.now = now;
    }

    /** One ticket that can't be looked after must not keep the others from it. */
    void look(TicketRef ref) {
      try {
        if (store.transact(tx -> decided(tx, ref)) instanceof AlertDecision.Told alert) {
          events.publish(List.of(alert.event()));
          told++;
        }
      } catch (RuntimeException e) {
        LOG.error("the alert of " + ref + " could not be looked after", e);
      }
    }

    private AlertDecision decided(TicketStore.Transaction tx, TicketRef ref) {
      Optional<Ticket> ticket = tx.ticket(ref);
      AlertDecision decision = vigilance.on(ticket, tx.alert(ref), now, ids);
      switch (decision) {
        case AlertDecision.Told told -> {
          tx.require(ref);
          tx.raise(told.alert());
          tx.apply(
              new TicketChange(ticket, ticket.orElseThrow(), List.of(), List.of(told.event())));
        }
        case AlertDecision.Renamed renamed -> {
          tx.require(ref);
          tx.raise(renamed.alert());
        }
        case AlertDecision.Cleared cleared -> tx.clearAlert(ref);
        case AlertDecision.Unchanged unchanged -> {}
      }
      return decision;
    }
  }
}
