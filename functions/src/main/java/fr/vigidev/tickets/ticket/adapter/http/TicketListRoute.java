package fr.vigidev.tickets.ticket.adapter.http;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import fr.vigidev.tickets.people.adapter.http.Callers;
import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.platform.http.Answer;
import fr.vigidev.tickets.platform.http.Call;
import fr.vigidev.tickets.platform.http.Route;
import fr.vigidev.tickets.ticket.application.TicketLists;
import fr.vigidev.tickets.ticket.application.TicketPage;
import fr.vigidev.tickets.ticket.application.TicketQuery;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** {@code GET /api/tickets}: whole tickets for the staff, projections of its own for a Client. */
public final class TicketListRoute {
  private final Callers callers;
  private final TicketLists lists;

  public TicketListRoute(Callers callers, TicketLists lists) {
    this.callers = callers;
    this.lists = lists;
  }

  /** The route. */
  public Route route() {
    return new Route("GET", "/api/tickets", this::list);
  }

  private Answer list(Call call) {
    Actor actor = callers.active(call).actor();
    Optional<TicketQuery> query = TicketQueryParameters.page(call, actor);
    return switch (actor) {
      case Actor.Staff staff ->
          answer(query.map(lists::tickets), ticket -> TicketJson.whole(ticket, staff.role()));
      case Actor.ClientUser user ->
          answer(
              query.map(asked -> lists.portalTickets(user.clientId(), asked)),
              TicketJson::projection);
    };
  }

  private static <T> Answer answer(Optional<TicketPage<T>> found, Function<T, JsonObject> telling) {
    TicketPage<T> page = found.orElse(new TicketPage<>(List.of(), Optional.empty()));
    JsonArray items = new JsonArray();
    page.items().forEach(ticket -> items.add(telling.apply(ticket)));
    JsonObject json = new JsonObject();
    json.add("items", items);
    page.next().ifPresent(next -> json.addProperty("nextCursor", TicketCursor.of(next)));
    return Answer.json(200, json);
  }
}
