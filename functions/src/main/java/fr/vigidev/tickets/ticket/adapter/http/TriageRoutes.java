package fr.vigidev.tickets.ticket.adapter.http;

import fr.vigidev.tickets.people.adapter.http.Callers;
import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.platform.http.Answer;
import fr.vigidev.tickets.platform.http.Call;
import fr.vigidev.tickets.platform.http.FieldError;
import fr.vigidev.tickets.platform.http.JsonFields;
import fr.vigidev.tickets.platform.http.Route;
import fr.vigidev.tickets.platform.idempotency.RequestStamp;
import fr.vigidev.tickets.platform.text.Texts;
import fr.vigidev.tickets.ticket.application.MarkDuplicate;
import fr.vigidev.tickets.ticket.application.MarkDuplicateCommand;
import fr.vigidev.tickets.ticket.application.PrioritiseTicket;
import fr.vigidev.tickets.ticket.model.Prioritisation;
import fr.vigidev.tickets.ticket.model.Priority;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.util.List;
import java.util.Optional;

/**
 * {@code PATCH /api/tickets/{ref}} and {@code …/duplicate}: how soon the team looks at a ticket,
 * and whether it has to.
 */
public final class TriageRoutes {
  private final Callers callers;
  private final PrioritiseTicket prioritiseTicket;
  private final MarkDuplicate markDuplicate;
  private final Refusals refusals;

  public TriageRoutes(
      Callers callers,
      PrioritiseTicket prioritiseTicket,
      MarkDuplicate markDuplicate,
      Texts texts) {
    this.callers = callers;
    this.prioritiseTicket = prioritiseTicket;
    this.markDuplicate = markDuplicate;
    this.refusals = new Refusals(texts);
  }

  /** The routes. */
  public List<Route> routes() {
    return List.of(
        new Route("PATCH", "/api/tickets/{ref}", this::prioritise),
        new Route("POST", "/api/tickets/{ref}/duplicate", this::markDuplicate));
  }

  private Answer prioritise(Call call) {
    Actor actor = callers.active(call).actor();
    TicketRef ref = TicketRoutes.ref(call);
    JsonFields body = call.body();
    Optional<Priority> priority = body.requiredWord("priority", Priority::of);
    Optional<Integer> version = body.requiredInteger("version");
    body.finish();
    Prioritisation prioritisation =
        new Prioritisation(actor, priority.orElseThrow(), version.orElseThrow());
    return refusals.answer(prioritiseTicket.prioritise(ref, prioritisation), actor);
  }

  private Answer markDuplicate(Call call) {
    Actor actor = callers.active(call).actor();
    TicketRef ref = TicketRoutes.ref(call);
    JsonFields body = call.body();
    RequestStamp stamp = Stamps.of(call, actor, body);
    Optional<TicketRef> of = original(body);
    Optional<Integer> version = body.requiredInteger("version");
    body.finish();
    MarkDuplicateCommand command =
        new MarkDuplicateCommand(actor, ref, of.orElseThrow(), version.orElseThrow());
    return refusals.answer(
        markDuplicate.mark(command, stamp, ticket -> TicketJson.stored(200, ticket, actor)), actor);
  }

  /** What is no reference at all is as unknown as a reference that nobody drew. */
  private static Optional<TicketRef> original(JsonFields body) {
    Optional<String> text = body.requiredText("of");
    Optional<TicketRef> of = text.flatMap(TicketRef::parse);
    if (text.isPresent() && of.isEmpty()) {
      body.fault("of", FieldError.Code.UNKNOWN_ORIGINAL);
    }
    return of;
  }
}
