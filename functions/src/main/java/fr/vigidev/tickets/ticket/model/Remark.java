package fr.vigidev.tickets.ticket.model;

import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.people.model.Permission;
import java.time.Instant;
import java.util.List;

/** A wish to leave a note to the team, which no Client ever learns of. */
public record Remark(Actor actor, String body, List<Attachment> attachments) {
  public Remark {
    attachments = List.copyOf(attachments);
  }

  /**
   * What comes of it. The ticket stays as it is, version and date included: the Client sees these.
   */
  public Decision on(Ticket ticket, Instant now, EntryIds ids) {
    if (!actor.may(Permission.WRITE_NOTES)) {
      return new Decision.Refused(
          actor.sees(ticket.client().id()) ? new Refusal.Forbidden() : new Refusal.NotFound());
    }
    Act act = new Act(actor, now, ids).with(new Fact.Note(body, attachments));
    return new Decision.Changed(act.leaves(ticket));
  }
}
