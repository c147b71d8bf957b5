package fr.vigidev.tickets.people.adapter.http;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import fr.vigidev.tickets.people.application.ChangeUser;
import fr.vigidev.tickets.people.application.UserPage;
import fr.vigidev.tickets.people.application.Users;
import fr.vigidev.tickets.people.model.AccountStatus;
import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.people.model.PeopleRefusal;
import fr.vigidev.tickets.people.model.Permission;
import fr.vigidev.tickets.people.model.Role;
import fr.vigidev.tickets.people.model.User;
import fr.vigidev.tickets.people.model.UserChange;
import fr.vigidev.tickets.platform.http.Answer;
import fr.vigidev.tickets.platform.http.Call;
import fr.vigidev.tickets.platform.http.FieldError;
import fr.vigidev.tickets.platform.http.JsonFields;
import fr.vigidev.tickets.platform.http.Route;
import fr.vigidev.tickets.platform.outcome.Outcome;
import fr.vigidev.tickets.platform.text.Texts;
import java.util.List;
import java.util.Optional;

/** {@code /api/users}: the accounts, for admins. */
public final class UserRoutes {
  private final Callers callers;
  private final Users users;
  private final ChangeUser changeUser;
  private final Texts texts;

  public UserRoutes(Callers callers, Users users, ChangeUser changeUser, Texts texts) {
    this.callers = callers;
    this.users = users;
    this.changeUser = changeUser;
    this.texts = texts;
  }

  /** The routes. */
  public List<Route> routes() {
    return List.of(
        new Route("GET", "/api/users", this::list),
        new Route("PATCH", "/api/users/{uid}", this::change));
  }

  private Answer list(Call call) {
    callers.permitted(call, Permission.MANAGE_CLIENTS_AND_USERS);
    UserPage page =
        UserQueryParameters.isUnanswerable(call)
            ? new UserPage(List.of(), Optional.empty())
            : users.page(UserQueryParameters.read(call));
    JsonArray items = new JsonArray();
    page.items().forEach(user -> items.add(UserJson.of(user)));
    JsonObject json = new JsonObject();
    json.add("items", items);
    page.next().ifPresent(next -> json.addProperty("nextCursor", UserQueryParameters.cursor(next)));
    return Answer.json(200, json);
  }

  private Answer change(Call call) {
    Actor actor = callers.permitted(call, Permission.MANAGE_CLIENTS_AND_USERS);
    JsonFields body = call.body();
    Optional<Role> role = body.word("role", Role::of);
    Optional<UserChange.Place> place =
        body.has("clientId")
            ? Optional.of(new UserChange.Place(body.id("clientId")))
            : Optional.empty();
    Optional<AccountStatus> status = body.word("status", AccountStatus::givable);
    Optional<Boolean> bounced = body.flag("mailBounced");
    if (bounced.orElse(false)) {
      body.fault("mailBounced", FieldError.Code.NOT_ONE_OF);
    }
    body.finish();
    UserChange change = new UserChange(role, place, status, bounced.isPresent());
    return switch (changeUser.change(actor, call.id("uid"), change)) {
      case Outcome.Done<User, PeopleRefusal> done -> Answer.json(200, UserJson.of(done.result()));
      case Outcome.Refused<User, PeopleRefusal> refused ->
          PeopleRefusals.problem(refused.why()).answer(texts);
    };
  }
}
