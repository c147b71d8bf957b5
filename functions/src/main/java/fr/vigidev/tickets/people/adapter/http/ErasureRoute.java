package fr.vigidev.tickets.people.adapter.http;

import fr.vigidev.tickets.people.application.EraseUser;
import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.people.model.Permission;
import fr.vigidev.tickets.people.model.User;
import fr.vigidev.tickets.platform.http.Answer;
import fr.vigidev.tickets.platform.http.Call;
import fr.vigidev.tickets.platform.http.IdempotencyHeader;
import fr.vigidev.tickets.platform.http.JsonFields;
import fr.vigidev.tickets.platform.http.Route;
import fr.vigidev.tickets.platform.idempotency.RequestStamp;
import fr.vigidev.tickets.platform.idempotency.StoredAnswer;
import fr.vigidev.tickets.platform.text.Texts;

/** {@code POST /api/users/{uid}/erasure}: erases a person, for good. */
public final class ErasureRoute {
  private final Callers callers;
  private final EraseUser eraseUser;
  private final Texts texts;

  public ErasureRoute(Callers callers, EraseUser eraseUser, Texts texts) {
    this.callers = callers;
    this.eraseUser = eraseUser;
    this.texts = texts;
  }

  /** The route. */
  public Route route() {
    return new Route("POST", "/api/users/{uid}/erasure", this::erase);
  }

  private Answer erase(Call call) {
    Actor actor = callers.permitted(call, Permission.MANAGE_CLIENTS_AND_USERS);
    String uid = call.id("uid");
    JsonFields body = call.optionalBody();
    RequestStamp stamp =
        IdempotencyHeader.stamp(call, actor.person().uid(), actor.role().code(), body);
    body.finish();
    return IdempotencyHeader.answer(
        eraseUser.erase(actor, uid, stamp, ErasureRoute::stored), PeopleRefusals::problem, texts);
  }

  private static StoredAnswer stored(User user) {
    return new StoredAnswer(200, UserJson.of(user).toString(), "/api/users/" + user.uid());
  }
}
