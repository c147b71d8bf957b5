package fr.vigidev.tickets.people.adapter.http;

import fr.vigidev.tickets.people.application.KeepViews;
import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.people.model.DisplayName;
import fr.vigidev.tickets.people.model.PeopleRefusal;
import fr.vigidev.tickets.people.model.Permission;
import fr.vigidev.tickets.people.model.SavedView;
import fr.vigidev.tickets.people.model.User;
import fr.vigidev.tickets.platform.http.Answer;
import fr.vigidev.tickets.platform.http.Call;
import fr.vigidev.tickets.platform.http.FieldError;
import fr.vigidev.tickets.platform.http.JsonFields;
import fr.vigidev.tickets.platform.http.Route;
import fr.vigidev.tickets.platform.outcome.Outcome;
import fr.vigidev.tickets.platform.text.Texts;
import java.util.List;
import java.util.Optional;

/** {@code PUT /api/me/views}: the lists of tickets that one comes back to, all of them at once. */
public final class ViewsRoute {
  private static final String VIEWS = "views";
  private static final String QUERY = "query";

  private final Callers callers;
  private final KeepViews keepViews;
  private final Texts texts;

  public ViewsRoute(Callers callers, KeepViews keepViews, Texts texts) {
    this.callers = callers;
    this.keepViews = keepViews;
    this.texts = texts;
  }

  /** The route. */
  public Route route() {
    return new Route("PUT", "/api/me/views", this::keep);
  }

  private Answer keep(Call call) {
    Actor actor = callers.permitted(call, Permission.VIEW_EVERY_TICKET);
    JsonFields body = call.body();
    if (body.isAbsent(VIEWS)) {
      body.fault(VIEWS, FieldError.Code.REQUIRED);
    }
    List<SavedView> views = body.objects(VIEWS, SavedView.MOST, ViewsRoute::view);
    body.finish();
    return switch (keepViews.keep(actor, views)) {
      case Outcome.Done<User, PeopleRefusal> done ->
          Answer.json(200, UserJson.toItself(done.result()));
      case Outcome.Refused<User, PeopleRefusal> refused ->
          PeopleRefusals.problem(refused.why()).answer(texts);
    };
  }

  private static Optional<SavedView> view(JsonFields fields) {
    Optional<String> name = PeopleFields.requiredLine(fields, "name", SavedView.LONGEST_NAME);
    Optional<String> query = fields.requiredText(QUERY);
    query.ifPresent(text -> judge(fields, text));
    return name.flatMap(known -> query.map(text -> new SavedView(known, text)));
  }

  private static void judge(JsonFields fields, String query) {
    if (query.codePointCount(0, query.length()) > SavedView.LONGEST_QUERY) {
      fields.fault(QUERY, FieldError.Code.TOO_LONG, SavedView.LONGEST_QUERY);
    }
    if (DisplayName.isUnprintable(query)) {
      fields.fault(QUERY, FieldError.Code.UNPRINTABLE);
    }
  }
}
