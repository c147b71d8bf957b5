package fr.vigidev.tickets.local.demo;

import fr.vigidev.tickets.local.PlatformFailure;
import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.platform.idempotency.RequestStamp;
import fr.vigidev.tickets.platform.idempotency.StoredAnswer;
import fr.vigidev.tickets.ticket.application.Creation;
import fr.vigidev.tickets.ticket.application.OpenTicketCommand;
import fr.vigidev.tickets.ticket.application.PostCommand;
import fr.vigidev.tickets.ticket.application.TicketOutcome;
import fr.vigidev.tickets.ticket.application.Upload;
import fr.vigidev.tickets.ticket.model.Move;
import fr.vigidev.tickets.ticket.model.Priority;
import fr.vigidev.tickets.ticket.model.Status;
import fr.vigidev.tickets.ticket.model.Ticket;
import fr.vigidev.tickets.wiring.Composition;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Lets what a story tells happen, through the product's own use cases. */
final class StoryTeller {
  /** Nobody will repeat a request of a story, so nobody will read its answer. */
  static final StoredAnswer NOBODY_ASKS = new StoredAnswer(201, "{}", "");

  private final Function<Clock, Composition> product;
  private final DemoPlace place;
  private final DemoUploads uploads;
  private final DeskWork desk;
  private final Instant now;

  /**
   * @param product the product under a clock
   * @param now when the stories end
   */
  StoryTeller(
      Function<Clock, Composition> product, DemoPlace place, DemoUploads uploads, Instant now) {
    this.product = product;
    this.place = place;
    this.uploads = uploads;
    this.desk = new DeskWork(place.actors());
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
            Priority.of(story.priority()).orElseThrow(),
            uploads.upload(actor(story.by()).person().uid(), story.files()));
    Creation outcome =
        useCases
            .tickets()
            .openTicket()
            .open(command, stamp(command.actor()), ticket -> NOBODY_ASKS);
    Ticket ticket = created(outcome);
    desk.know(ticket);
    return ticket;
  }

  private TicketOutcome act(Composition useCases, Ticket ticket, Story.Step step) {
    return desk.act(useCases.tickets(), ticket, step, stamp(actor(step.by())))
        .orElseGet(() -> carryOn(useCases, ticket, step));
  }

  private TicketOutcome carryOn(Composition useCases, Ticket ticket, Story.Step step) {
    Actor actor = actor(step.by());
    Optional<Integer> seen = Optional.of(ticket.version());
    if (step.take()) {
      return useCases
          .tickets()
          .assignTicket()
          .assign(actor, ticket.ref(), actor.person().uid(), seen);
    }
    if (step.assign() != null) {
      String uid = actor(step.assign()).person().uid();
      return useCases.tickets().assignTicket().assign(actor, ticket.ref(), uid, seen);
    }
    if (step.to() == null) {
      return new TicketOutcome.Done(write(useCases, ticket, step));
    }
    Status status = Status.of(step.to()).orElseThrow();
    Optional<String> message = Optional.ofNullable(step.message());
    return useCases
        .tickets()
        .moveTicket()
        .move(ticket.ref(), new Move(actor, status, ticket.version(), message));
  }

  private Ticket write(Composition useCases, Ticket ticket, Story.Step step) {
    Actor actor = actor(step.by());
    List<Upload> files = uploads.upload(actor.person().uid(), step.files());
    if (step.note() != null) {
      PostCommand note = new PostCommand(actor, ticket.ref(), step.note(), files);
      return created(
          useCases.tickets().writeNote().write(note, stamp(actor), change -> NOBODY_ASKS));
    }
    PostCommand message = new PostCommand(actor, ticket.ref(), step.say(), files);
    return created(
        useCases.tickets().postMessage().post(message, false, stamp(actor), change -> NOBODY_ASKS));
  }

  private static RequestStamp stamp(Actor actor) {
    String key = UUID.randomUUID().toString();
    return new RequestStamp(actor.person().uid(), key, key);
  }

  static Ticket created(Creation outcome) {
    if (outcome instanceof Creation.Created created) {
      return created.change().after();
    }
    throw new PlatformFailure("Something cannot be created: " + outcome);
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
