package fr.vigidev.tickets.ticket.adapter.http;

import fr.vigidev.tickets.people.adapter.http.Callers;
import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.platform.http.Answer;
import fr.vigidev.tickets.platform.http.Call;
import fr.vigidev.tickets.platform.http.JsonFields;
import fr.vigidev.tickets.platform.http.Problem;
import fr.vigidev.tickets.platform.http.ProblemCode;
import fr.vigidev.tickets.platform.http.Rejected;
import fr.vigidev.tickets.platform.http.Route;
import fr.vigidev.tickets.platform.text.Texts;
import fr.vigidev.tickets.ticket.application.AssignTicket;
import fr.vigidev.tickets.ticket.application.MoveTicket;
import fr.vigidev.tickets.ticket.application.TicketReader;
import fr.vigidev.tickets.ticket.model.Move;
import fr.vigidev.tickets.ticket.model.Status;
import fr.vigidev.tickets.ticket.model.TextLimit;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.util.List;
import java.util.Optional;

/** {@code /api/tickets/{ref}}: one ticket that exists. */
public final class TicketRoutes {
  private final Callers callers;
  private final TicketReader reader;
  private final MoveTicket moveTicket;
  private final AssignTicket assignTicket;
  private final Refusals refusals;

  public TicketRoutes(
      Callers callers,
      TicketReader reader,
      MoveTicket moveTicket,
      AssignTicket assignTicket,
      Texts texts) {
    this.callers = callers;
    this.reader = reader;
    this.moveTicket = moveTicket;
    this.assignTicket = assignTicket;
    this.refusals = new Refusals(texts);
  }

  /** The routes. */
  public List<Route> routes() {
    return List.of(
        new Route("GET", "/api/tickets/{ref}", this::get),
        new Route("POST", "/api/tickets/{ref}/transitions", this::move),
        new Route("PUT", "/api/tickets/{ref}/assignee", this::assign));
  }

  private Answer get(Call call) {
    Actor actor = callers.active(call).actor();
    TicketRef ref = ref(call);
    return switch (actor) {
      case Actor.Staff staff ->
          reader
              .ticket(ref)
              .map(ticket -> Answer.json(200, TicketJson.whole(ticket, staff.role())))
              .orElseThrow(TicketRoutes::notFound);
      case Actor.ClientUser user ->
          reader
              .portalTicket(user.clientId(), ref)
              .map(ticket -> Answer.json(200, TicketJson.projection(ticket)))
              .orElseThrow(TicketRoutes::notFound);
    };
  }

  private Answer move(Call call) {
    Actor actor = callers.active(call).actor();
    TicketRef ref = ref(call);
    JsonFields body = call.body();
    Optional<Status> to = body.requiredWord("to", Status::of);
    Optional<Integer> version = body.requiredInteger("version");
    Optional<String> message = TicketFields.optionalText(body, "message", TextLimit.BODY);
    body.finish();
    Move move = new Move(actor, to.orElseThrow(), version.orElseThrow(), message);
    return refusals.answer(moveTicket.move(ref, move), actor);
  }

  private Answer assign(Call call) {
    Actor actor = callers.active(call).actor();
    TicketRef ref = ref(call);
    JsonFields body = call.body();
    Optional<String> uid = body.nullableId("uid");
    Optional<Integer> version = body.integer("version");
    body.finish();
    return refusals.answer(
        uid.isPresent()
            ? assignTicket.assign(actor, ref, uid.get(), version)
            : assignTicket.release(actor, ref, version),
        actor);
  }

  /** What is no reference at all is as unknown as a reference that nobody drew. */
  static TicketRef ref(Call call) {
    return TicketRef.parse(call.parameter("ref")).orElseThrow(TicketRoutes::notFound);
  }

  private static Rejected notFound() {
    return new Rejected(Problem.of(ProblemCode.NOT_FOUND));
  }
}
