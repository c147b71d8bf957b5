package fr.vigidev.tickets.notification.adapter.http;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import fr.vigidev.tickets.notification.application.TicketDeliveries;
import fr.vigidev.tickets.notification.model.Delivery;
import fr.vigidev.tickets.people.adapter.http.Callers;
import fr.vigidev.tickets.people.model.Permission;
import fr.vigidev.tickets.platform.http.Answer;
import fr.vigidev.tickets.platform.http.Call;
import fr.vigidev.tickets.platform.http.Problem;
import fr.vigidev.tickets.platform.http.ProblemCode;
import fr.vigidev.tickets.platform.http.Rejected;
import fr.vigidev.tickets.platform.http.Route;
import fr.vigidev.tickets.ticket.application.TicketReader;
import fr.vigidev.tickets.ticket.model.TicketRef;

/**
 * {@code GET /api/tickets/{ref}/deliveries}: what became of the mails on a ticket, for the team.
 */
public final class DeliveriesRoute {
  private static final int MOST = 100;

  private final Callers callers;
  private final TicketReader tickets;
  private final TicketDeliveries deliveries;

  public DeliveriesRoute(Callers callers, TicketReader tickets, TicketDeliveries deliveries) {
    this.callers = callers;
    this.tickets = tickets;
    this.deliveries = deliveries;
  }

  /** The route. */
  public Route route() {
    return new Route("GET", "/api/tickets/{ref}/deliveries", this::list);
  }

  private Answer list(Call call) {
    callers.permitted(call, Permission.VIEW_EVERY_TICKET);
    TicketRef ref =
        TicketRef.parse(call.parameter("ref"))
            .filter(each -> tickets.ticket(each).isPresent())
            .orElseThrow(() -> new Rejected(Problem.of(ProblemCode.NOT_FOUND)));
    JsonArray items = new JsonArray();
    deliveries.latest(ref, MOST).forEach(told -> items.add(json(told)));
    JsonObject json = new JsonObject();
    json.add("items", items);
    return Answer.json(200, json);
  }

  private static JsonObject json(TicketDeliveries.Told told) {
    Delivery delivery = told.delivery();
    JsonObject to = new JsonObject();
    to.addProperty("uid", delivery.to().uid());
    to.addProperty("name", delivery.to().name());
    to.addProperty("email", told.email());
    JsonObject json = new JsonObject();
    delivery.entryIds().stream().findFirst().ifPresent(id -> json.addProperty("entryId", id));
    json.addProperty("event", delivery.event().code());
    json.add("to", to);
    json.addProperty("happenedAt", delivery.at().toString());
    json.addProperty("state", told.state().code());
    json.addProperty("at", told.at().toString());
    told.reason().ifPresent(reason -> json.addProperty("reason", reason));
    return json;
  }
}
