package fr.vigidev.tickets.ticket.adapter.http;

import fr.vigidev.tickets.people.adapter.http.Callers;
import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.platform.http.Answer;
import fr.vigidev.tickets.platform.http.Call;
import fr.vigidev.tickets.platform.http.JsonFields;
import fr.vigidev.tickets.platform.http.Route;
import fr.vigidev.tickets.platform.text.Texts;
import fr.vigidev.tickets.ticket.application.PrioritiseTicket;
import fr.vigidev.tickets.ticket.model.Prioritisation;
import fr.vigidev.tickets.ticket.model.Priority;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.util.List;
import java.util.Optional;

/** {@code PATCH /api/tickets/{ref}}: how soon the team looks at a ticket. */
public final class TriageRoutes {
  private final Callers callers;
  private final PrioritiseTicket prioritiseTicket;
  private final Refusals refusals;

  public TriageRoutes(Callers callers, PrioritiseTicket prioritiseTicket, Texts texts) {
    this.callers = callers;
    this.prioritiseTicket = prioritiseTicket;
    this.refusals = new Refusals(texts);
  }

  /** The routes. */
  public List<Route> routes() {
    return List.of(new Route("PATCH", "/api/tickets/{ref}", this::prioritise));
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
}
