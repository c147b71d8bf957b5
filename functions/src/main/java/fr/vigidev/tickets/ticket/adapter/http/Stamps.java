package fr.vigidev.tickets.ticket.adapter.http;

import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.platform.http.Call;
import fr.vigidev.tickets.platform.http.IdempotencyHeader;
import fr.vigidev.tickets.platform.http.JsonFields;
import fr.vigidev.tickets.platform.idempotency.RequestStamp;

/** What makes two requests on tickets the same request. */
final class Stamps {
  private Stamps() {}

  static RequestStamp of(Call call, Actor actor, JsonFields body) {
    return IdempotencyHeader.stamp(call, actor.person().uid(), scope(actor), body);
  }

  /** A person who changed Client or role since may not be told again what it could see then. */
  private static String scope(Actor actor) {
    return switch (actor) {
      case Actor.Staff staff -> staff.role().code();
      case Actor.ClientUser user -> user.clientId();
    };
  }
}
