package fr.vigidev.tickets.people.adapter.http;

import fr.vigidev.tickets.people.application.ActivateAccount;
import fr.vigidev.tickets.people.application.Caller;
import fr.vigidev.tickets.people.application.ChangeProfile;
import fr.vigidev.tickets.people.model.DisplayName;
import fr.vigidev.tickets.people.model.MailPreferences;
import fr.vigidev.tickets.people.model.User;
import fr.vigidev.tickets.platform.http.Answer;
import fr.vigidev.tickets.platform.http.Call;
import fr.vigidev.tickets.platform.http.JsonFields;
import fr.vigidev.tickets.platform.http.Route;
import java.util.List;
import java.util.Optional;

/** {@code /api/me}: one's own account. */
public final class MeRoutes {
  private static final String DISPLAY_NAME = "displayName";

  private final Callers callers;
  private final ActivateAccount activateAccount;
  private final ChangeProfile changeProfile;

  public MeRoutes(Callers callers, ActivateAccount activateAccount, ChangeProfile changeProfile) {
    this.callers = callers;
    this.activateAccount = activateAccount;
    this.changeProfile = changeProfile;
  }

  /** The routes. */
  public List<Route> routes() {
    return List.of(
        new Route("POST", "/api/me/activation", this::activate),
        new Route("GET", "/api/me", this::me),
        new Route("PATCH", "/api/me", this::change));
  }

  private Answer activate(Call call) {
    Caller caller = callers.identify(call);
    User user =
        switch (caller) {
          case Caller.Waiting waiting ->
              activateAccount.activate(waiting.identity(), displayName(call));
          case Caller.Active active -> {
            displayName(call);
            yield active.user();
          }
          case Caller.Anonymous c -> throw Callers.rejection(c);
          case Caller.Unverified c -> throw Callers.rejection(c);
          case Caller.Disabled c -> throw Callers.rejection(c);
        };
    return Answer.json(200, UserJson.of(user));
  }

  private Answer me(Call call) {
    Caller caller = callers.identify(call);
    return switch (caller) {
      case Caller.Active active -> Answer.json(200, UserJson.toItself(active.user()));
      case Caller.Waiting waiting ->
          waiting
              .user()
              .map(user -> Answer.json(200, UserJson.toItself(user)))
              .orElseThrow(() -> Callers.rejection(waiting));
      case Caller.Anonymous c -> throw Callers.rejection(c);
      case Caller.Unverified c -> throw Callers.rejection(c);
      case Caller.Disabled c -> throw Callers.rejection(c);
    };
  }

  private Answer change(Call call) {
    Caller.Active caller = callers.active(call);
    JsonFields body = call.body();
    Optional<String> name = PeopleFields.line(body, DISPLAY_NAME, DisplayName.MAX);
    MailPreferences.Change preferences = PreferencesJson.change(body);
    body.finish();
    User user = changeProfile.change(caller.user().uid(), name, preferences).orElseThrow();
    return Answer.json(200, UserJson.toItself(user));
  }

  /** The only field there is: a role or a Client in the body is an unknown field, and refused. */
  private static Optional<String> displayName(Call call) {
    JsonFields body = call.optionalBody();
    Optional<String> name = PeopleFields.line(body, DISPLAY_NAME, DisplayName.MAX);
    body.finish();
    return name;
  }
}
