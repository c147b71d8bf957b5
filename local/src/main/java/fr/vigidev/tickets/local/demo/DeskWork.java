package fr.vigidev.tickets.local.demo;

import fr.vigidev.tickets.local.PlatformFailure;
import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.platform.idempotency.RequestStamp;
import fr.vigidev.tickets.ticket.application.MarkDuplicateCommand;
import fr.vigidev.tickets.ticket.application.ShareCommand;
import fr.vigidev.tickets.ticket.application.TicketOutcome;
import fr.vigidev.tickets.ticket.model.Prioritisation;
import fr.vigidev.tickets.ticket.model.Priority;
import fr.vigidev.tickets.ticket.model.Ticket;
import fr.vigidev.tickets.ticket.model.TicketRef;
import fr.vigidev.tickets.wiring.TicketUseCases;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What the team does with tickets at its desk: shares them, ranks them, finds the same twice. */
final class DeskWork {

  /** Of the tickets that are open so far, by title. */
  private final Map<String, TicketRef> refs = new ConcurrentHashMap<>();

  private final Map<String, Actor> actors;

  DeskWork(Map<String, Actor> actors) {
    this.actors = actors;
  }

  /** Remembers a ticket, so that another can repeat it. */
  void know(Ticket ticket) {
    refs.put(ticket.title(), ticket.ref());
  }

  /** What comes of a step; empty when it is no work of the desk. */
  Optional<TicketOutcome> act(
      TicketUseCases useCases, Ticket ticket, Story.Step step, RequestStamp stamp) {
    Actor actor = actors.get(step.by());
    if (step.priority() != null) {
      Priority priority = Priority.of(step.priority()).orElseThrow();
      return Optional.of(
          useCases
              .prioritiseTicket()
              .prioritise(ticket.ref(), new Prioritisation(actor, priority, ticket.version())));
    }
    if (step.share() != null) {
      String helper = actors.get(step.share()).person().uid();
      ShareCommand command =
          new ShareCommand(actor, ticket.ref(), helper, Optional.ofNullable(step.comment()));
      return Optional.of(
          new TicketOutcome.Done(
              StoryTeller.created(
                  useCases
                      .shareTicket()
                      .share(command, stamp, change -> StoryTeller.NOBODY_ASKS))));
    }
    if (step.duplicateOf() != null) {
      MarkDuplicateCommand command =
          new MarkDuplicateCommand(
              actor, ticket.ref(), original(step.duplicateOf()), ticket.version());
      return Optional.of(
          new TicketOutcome.Done(
              StoryTeller.created(
                  useCases.markDuplicate().mark(command, stamp, each -> StoryTeller.NOBODY_ASKS))));
    }
    return Optional.empty();
  }

  private TicketRef original(String title) {
    return Optional.ofNullable(refs.get(title))
        .orElseThrow(() -> new PlatformFailure("No ticket before is called “" + title + "”."));
  }
}
