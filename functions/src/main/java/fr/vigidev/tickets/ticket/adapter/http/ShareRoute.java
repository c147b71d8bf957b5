package fr.vigidev.tickets.ticket.adapter.http;

import fr.vigidev.tickets.people.adapter.http.Callers;
import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.platform.http.Answer;
import fr.vigidev.tickets.platform.http.Call;
import fr.vigidev.tickets.platform.http.JsonFields;
import fr.vigidev.tickets.platform.http.Route;
import fr.vigidev.tickets.platform.idempotency.RequestStamp;
import fr.vigidev.tickets.platform.text.Texts;
import fr.vigidev.tickets.ticket.application.ShareCommand;
import fr.vigidev.tickets.ticket.application.ShareTicket;
import fr.vigidev.tickets.ticket.model.TextLimit;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.util.Optional;

/** {@code POST /api/tickets/{ref}/shares}: somebody of the team is asked to look at it too. */
public final class ShareRoute {
  private final Callers callers;
  private final ShareTicket shareTicket;
  private final Refusals refusals;

  public ShareRoute(Callers callers, ShareTicket shareTicket, Texts texts) {
    this.callers = callers;
    this.shareTicket = shareTicket;
    this.refusals = new Refusals(texts);
  }

  /** The route. */
  public Route route() {
    return new Route("POST", "/api/tickets/{ref}/shares", this::share);
  }

  private Answer share(Call call) {
    Actor actor = callers.active(call).actor();
    TicketRef ref = TicketRoutes.ref(call);
    JsonFields body = call.body();
    RequestStamp stamp = Stamps.of(call, actor, body);
    Optional<String> uid = body.requiredId("uid");
    Optional<String> comment = TicketFields.optionalText(body, "comment", TextLimit.BODY);
    body.finish();
    ShareCommand command = new ShareCommand(actor, ref, uid.orElseThrow(), comment);
    return refusals.answer(
        shareTicket.share(command, stamp, change -> EntryJson.stored(change, actor)), actor);
  }
}
