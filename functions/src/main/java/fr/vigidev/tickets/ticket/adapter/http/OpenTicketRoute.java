package fr.vigidev.tickets.ticket.adapter.http;

import fr.vigidev.tickets.people.adapter.http.Callers;
import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.platform.http.Answer;
import fr.vigidev.tickets.platform.http.Call;
import fr.vigidev.tickets.platform.http.JsonFields;
import fr.vigidev.tickets.platform.http.Route;
import fr.vigidev.tickets.platform.idempotency.RequestStamp;
import fr.vigidev.tickets.platform.text.Texts;
import fr.vigidev.tickets.ticket.application.OpenTicket;
import fr.vigidev.tickets.ticket.application.OpenTicketCommand;
import fr.vigidev.tickets.ticket.application.Upload;
import fr.vigidev.tickets.ticket.model.Priority;
import fr.vigidev.tickets.ticket.model.TextLimit;
import java.util.List;
import java.util.Optional;

/** {@code POST /api/tickets}: a new ticket. */
public final class OpenTicketRoute {
  private final Callers callers;
  private final OpenTicket openTicket;
  private final Refusals refusals;

  public OpenTicketRoute(Callers callers, OpenTicket openTicket, Texts texts) {
    this.callers = callers;
    this.openTicket = openTicket;
    this.refusals = new Refusals(texts);
  }

  /** The route. */
  public Route route() {
    return new Route("POST", "/api/tickets", this::open);
  }

  private Answer open(Call call) {
    Actor actor = callers.active(call).actor();
    JsonFields body = call.body();
    RequestStamp stamp = Stamps.of(call, actor, body);
    OpenTicketCommand command = command(actor, body);
    return refusals.answer(
        openTicket.open(command, stamp, ticket -> TicketJson.stored(201, ticket, actor)), actor);
  }

  private static OpenTicketCommand command(Actor actor, JsonFields body) {
    Optional<String> projectId = body.requiredId("projectId");
    Optional<String> clientId = body.id("clientId");
    Optional<String> title = TicketFields.requiredText(body, "title", TextLimit.TITLE);
    Optional<String> description = TicketFields.requiredText(body, "description", TextLimit.BODY);
    Optional<Priority> priority = body.requiredWord("priority", Priority::of);
    List<Upload> uploads = TicketFields.attachments(body);
    body.finish();
    return new OpenTicketCommand(
        actor,
        projectId.orElseThrow(),
        clientId,
        title.orElseThrow(),
        description.orElseThrow(),
        priority.orElseThrow(),
        uploads);
  }
}
