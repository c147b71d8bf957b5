package fr.vigidev.tickets.ticket.adapter.http;

import fr.vigidev.tickets.people.adapter.http.Callers;
import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.platform.http.Answer;
import fr.vigidev.tickets.platform.http.Call;
import fr.vigidev.tickets.platform.http.IdempotencyHeader;
import fr.vigidev.tickets.platform.http.JsonFields;
import fr.vigidev.tickets.platform.http.Route;
import fr.vigidev.tickets.platform.idempotency.RequestStamp;
import fr.vigidev.tickets.platform.idempotency.StoredAnswer;
import fr.vigidev.tickets.platform.text.Texts;
import fr.vigidev.tickets.ticket.application.OpenTicket;
import fr.vigidev.tickets.ticket.application.OpenTicketCommand;
import fr.vigidev.tickets.ticket.model.Priority;
import fr.vigidev.tickets.ticket.model.TextLimit;
import fr.vigidev.tickets.ticket.model.Ticket;
import java.util.Optional;

/** {@code POST /api/tickets}: a new ticket. */
public final class OpenTicketRoute {
  private final Callers callers;
  private final OpenTicket openTicket;
  private final Refusals refusals;
  private final Texts texts;

  public OpenTicketRoute(Callers callers, OpenTicket openTicket, Texts texts) {
    this.callers = callers;
    this.openTicket = openTicket;
    this.refusals = new Refusals(texts);
    this.texts = texts;
  }

  /** The route. */
  public Route route() {
    return new Route("POST", "/api/tickets", this::open);
  }

  private Answer open(Call call) {
    Actor actor = callers.active(call).actor();
    JsonFields body = call.body();
    RequestStamp stamp = IdempotencyHeader.stamp(call, actor.person().uid(), scope(actor), body);
    OpenTicketCommand command = command(actor, body);
    return switch (openTicket.open(command, stamp, ticket -> answer(ticket, actor))) {
      case OpenTicket.Outcome.Opened opened -> IdempotencyHeader.first(opened.answer());
      case OpenTicket.Outcome.Replayed replayed -> IdempotencyHeader.replayed(replayed.answer());
      case OpenTicket.Outcome.Refused refused ->
          refusals.problem(refused.why(), actor).answer(texts);
    };
  }

  private static OpenTicketCommand command(Actor actor, JsonFields body) {
    Optional<String> projectId = body.requiredId("projectId");
    Optional<String> clientId = body.id("clientId");
    Optional<String> title = TicketFields.requiredText(body, "title", TextLimit.TITLE);
    Optional<String> description = TicketFields.requiredText(body, "description", TextLimit.BODY);
    Optional<Priority> priority = body.requiredWord("priority", Priority::of);
    body.finish();
    return new OpenTicketCommand(
        actor,
        projectId.orElseThrow(),
        clientId,
        title.orElseThrow(),
        description.orElseThrow(),
        priority.orElseThrow());
  }

  /** A person who changed Client or role since may not be told again what it could see then. */
  private static String scope(Actor actor) {
    return switch (actor) {
      case Actor.Staff staff -> staff.role().code();
      case Actor.ClientUser user -> user.clientId();
    };
  }

  private static StoredAnswer answer(Ticket ticket, Actor actor) {
    return new StoredAnswer(
        201, TicketJson.of(ticket, actor).toString(), "/api/tickets/" + ticket.ref().value());
  }
}
