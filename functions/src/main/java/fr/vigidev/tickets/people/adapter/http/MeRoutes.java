package fr.vigidev.tickets.people.adapter.http;

import fr.vigidev.tickets.people.application.ActivateAccount;
import fr.vigidev.tickets.people.application.Caller;
import fr.vigidev.tickets.people.model.DisplayName;
import fr.vigidev.tickets.people.model.User;
import fr.vigidev.tickets.platform.http.Answer;
import fr.vigidev.tickets.platform.http.Call;
import fr.vigidev.tickets.platform.http.FieldError;
import fr.vigidev.tickets.platform.http.JsonFields;
import fr.vigidev.tickets.platform.http.Route;
import java.util.List;
import java.util.Optional;

/** {@code /api/me}: one's own account. */
public final class MeRoutes {
  private final Callers callers;
  private final ActivateAccount activateAccount;

  public MeRoutes(Callers callers, ActivateAccount activateAccount) {
    this.callers = callers;
    this.activateAccount = activateAccount;
  }

  /** The routes. */
  public List<Route> routes() {
    return List.of(
        new Route("POST", "/api/me/activation", this::activate),
        new Route("GET", "/api/me", this::me));
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
      case Caller.Active active -> Answer.json(200, UserJson.withPermissions(active.user()));
      case Caller.Waiting waiting ->
          waiting
              .user()
              .map(user -> Answer.json(200, UserJson.withPermissions(user)))
              .orElseThrow(() -> Callers.rejection(waiting));
      case Caller.Anonymous c -> throw Callers.rejection(c);
      case Caller.Unverified c -> throw Callers.rejection(c);
      case Caller.Disabled c -> throw Callers.rejection(c);
    };
  }

  /** The only field there is: a role or a Client in the body is an unknown field, and refused. */
  private static Optional<String> displayName(Call call) {
    JsonFields body = call.optionalBody();
    Optional<String> name =
        body.text("displayName").map(String::strip).filter(text -> !text.isEmpty());
    name.ifPresent(
        text -> {
          if (DisplayName.isTooLong(text)) {
            body.fault("displayName", FieldError.Code.TOO_LONG, DisplayName.MAX);
          }
          if (DisplayName.isUnprintable(text)) {
            body.fault("displayName", FieldError.Code.UNPRINTABLE);
          }
        });
    body.finish();
    return name;
  }
}
