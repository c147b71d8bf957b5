package fr.vigidev.tickets.local.demo;

import fr.vigidev.tickets.local.PlatformFailure;
import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.platform.idempotency.RequestStamp;
import fr.vigidev.tickets.platform.idempotency.StoredAnswer;
import fr.vigidev.tickets.ticket.application.OpenTicket;
import fr.vigidev.tickets.ticket.application.OpenTicketCommand;
import fr.vigidev.tickets.ticket.application.TicketOutcome;
import fr.vigidev.tickets.ticket.model.Move;
import fr.vigidev.tickets.ticket.model.Priority;
import fr.vigidev.tickets.ticket.model.Status;
import fr.vigidev.tickets.ticket.model.Ticket;
import fr.vigidev.tickets.wiring.Composition;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Lets what a story tells happen, through the product's own use cases. */
final class StoryTeller {

  private final Function<Clock, Composition> product;
  private final DemoPlace place;
  private final Instant now;

  /**
   * @param product the product under a clock
   * @param now when the stories end
   */
  StoryTeller(Function<Clock, Composition> product, DemoPlace place, Instant now) {
    this.product = product;
    this.place = place;
    this.now = now;
  }

  void tell(Story story) {
    MovingClock clock = new MovingClock(now.minus(story.exactAge()));
    Composition useCases = product.apply(clock);
    Ticket ticket = open(useCases, story);
    for (Story.Step step : story.steps()) {
      clock.advance(step.after());
      if (clock.instant().isAfter(now)) {
        throw new PlatformFailure("The story of “" + story.title() + "” ends in the future.");
      }
      ticket = done(story, act(useCases, ticket, step));
    }
  }

  private Ticket open(Composition useCases, Story story) {
    OpenTicketCommand command =
        new OpenTicketCommand(
            actor(story.by()),
            place.projectIds().get(story.project()),
            Optional.empty(),
            story.title(),
            story.description(),
            Priority.of(story.priority()).orElseThrow());
    String key = UUID.randomUUID().toString();
    RequestStamp stamp = new RequestStamp(command.actor().person().uid(), key, key);
    // Nobody will repeat the request, so nobody will read the answer.
    var outcome =
        useCases.openTicket().open(command, stamp, ticket -> new StoredAnswer(201, "{}", ""));
    if (outcome instanceof OpenTicket.Outcome.Opened opened) {
      return opened.ticket();
    }
    throw new PlatformFailure("“" + story.title() + "” cannot be opened: " + outcome);
  }

  private TicketOutcome act(Composition useCases, Ticket ticket, Story.Step step) {
    Actor actor = actor(step.by());
    Optional<Integer> seen = Optional.of(ticket.version());
    if (step.take()) {
      return useCases.assignTicket().assign(actor, ticket.ref(), actor.person().uid(), seen);
    }
    if (step.assign() != null) {
      String uid = actor(step.assign()).person().uid();
      return useCases.assignTicket().assign(actor, ticket.ref(), uid, seen);
    }
    Status status = Status.of(step.to()).orElseThrow();
    Optional<String> message = Optional.ofNullable(step.message());
    return useCases
        .moveTicket()
        .move(ticket.ref(), new Move(actor, status, ticket.version(), message));
  }

  private static Ticket done(Story story, TicketOutcome outcome) {
    return switch (outcome) {
      case TicketOutcome.Done happened -> happened.ticket();
      case TicketOutcome.Refused refused ->
          throw new PlatformFailure("“" + story.title() + "” breaks off: " + refused.why());
    };
  }

  private Actor actor(String key) {
    return Optional.ofNullable(place.actors().get(key))
        .orElseThrow(() -> new PlatformFailure("No story knows anybody called " + key + "."));
  }
}
