package fr.vigidev.tickets.ticket.adapter.http;

import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.platform.http.Call;
import fr.vigidev.tickets.platform.http.FieldError;
import fr.vigidev.tickets.platform.http.QueryParameters;
import fr.vigidev.tickets.platform.search.SearchTokens;
import fr.vigidev.tickets.ticket.application.TicketPeriod;
import fr.vigidev.tickets.ticket.application.TicketQuery;
import fr.vigidev.tickets.ticket.model.Priority;
import fr.vigidev.tickets.ticket.model.Status;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The parameters of {@code GET /api/tickets} and of {@code GET /api/tickets.csv}. */
final class TicketQueryParameters {
  private static final int USUAL_LIMIT = 50;
  private static final String NOBODY = "none";
  private static final String MYSELF = "me";

  private TicketQueryParameters() {}

  /**
   * What is asked for; empty when something is searched that has no word in it, which nothing has.
   * A Client asks for its own: it knows no other Client, and no ids of people.
   */
  static Optional<TicketQuery> page(Call call, Actor actor) {
    QueryParameters parameters = new QueryParameters(call);
    int limit = parameters.limit("limit", USUAL_LIMIT, TicketQuery.MAX_LIMIT);
    return read(
        parameters,
        actor,
        TicketQuery.Order::usual,
        limit,
        searches -> parameters.one("cursor", cursor(searches), FieldError.Code.MALFORMED));
  }

  /** The same without pages: the beginning of all that meets it. */
  static Optional<TicketQuery> whole(Call call, Actor actor) {
    return read(
        new QueryParameters(call),
        actor,
        TicketQuery.Order::lasting,
        TicketQuery.MAX_EXPORTED,
        searches -> Optional.empty());
  }

  private static Optional<TicketQuery> read(
      QueryParameters parameters,
      Actor actor,
      Function<Optional<TicketPeriod>, TicketQuery.Order> order,
      int limit,
      Function<Boolean, Optional<TicketQuery.Position>> after) {
    Optional<String> search = parameters.text("q");
    List<String> words = search.map(SearchTokens::words).orElse(List.of());
    Optional<TicketPeriod> period = TicketPeriodParameters.read(parameters);
    TicketQuery query =
        new TicketQuery(
            parameters.all("status", Status::of, FieldError.Code.NOT_ONE_OF),
            parameters.all("priority", Priority::of, FieldError.Code.NOT_ONE_OF),
            parameters.all("projectId", TicketQueryParameters::id, FieldError.Code.MALFORMED),
            clientIds(parameters, actor),
            assignees(parameters, actor),
            sharedWith(parameters, actor),
            words,
            period,
            order.apply(period),
            limit,
            after.apply(TicketQuery.isSearch(words, period)));
    parameters.finish();
    return Optional.of(query).filter(each -> search.isEmpty() || !words.isEmpty());
  }

  /** One that goes with what is asked: a search has an order of its own. */
  private static Function<String, Optional<TicketQuery.Position>> cursor(boolean searches) {
    return text ->
        TicketCursor.position(text).filter(position -> position.isOfSearch() == searches);
  }

  private static Set<String> clientIds(QueryParameters parameters, Actor actor) {
    return switch (actor) {
      case Actor.Staff staff ->
          parameters.all("clientId", TicketQueryParameters::id, FieldError.Code.MALFORMED);
      case Actor.ClientUser user -> {
        parameters.all("clientId", only(user.clientId()), FieldError.Code.NOT_ONE_OF);
        // Its portal holds nothing else, and does not repeat whose it is.
        yield Set.of();
      }
    };
  }

  private static TicketQuery.Assignees assignees(QueryParameters parameters, Actor actor) {
    Set<String> given =
        switch (actor) {
          case Actor.Staff staff ->
              parameters.all("assignee", TicketQueryParameters::id, FieldError.Code.MALFORMED);
          case Actor.ClientUser user ->
              parameters.all("assignee", only(NOBODY), FieldError.Code.NOT_ONE_OF);
        };
    Set<String> uids = new HashSet<>(given);
    boolean nobody = uids.remove(NOBODY);
    return new TicketQuery.Assignees(uids, nobody);
  }

  private static Optional<String> sharedWith(QueryParameters parameters, Actor actor) {
    return switch (actor) {
      case Actor.Staff staff ->
          parameters
              .one("sharedWith", only(MYSELF), FieldError.Code.NOT_ONE_OF)
              .map(me -> staff.person().uid());
      case Actor.ClientUser user -> Optional.empty();
    };
  }

  private static Function<String, Optional<String>> only(String word) {
    return value -> Optional.of(value).filter(word::equals);
  }

  private static Optional<String> id(String text) {
    return Optional.of(text).filter(Call::isId);
  }
}
