package fr.vigidev.tickets.ticket.adapter.http;

import fr.vigidev.tickets.people.adapter.http.Callers;
import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.platform.http.Answer;
import fr.vigidev.tickets.platform.http.Call;
import fr.vigidev.tickets.platform.http.JsonFields;
import fr.vigidev.tickets.platform.http.Route;
import fr.vigidev.tickets.platform.idempotency.RequestStamp;
import fr.vigidev.tickets.platform.text.Texts;
import fr.vigidev.tickets.ticket.application.PostCommand;
import fr.vigidev.tickets.ticket.application.PostMessage;
import fr.vigidev.tickets.ticket.application.Upload;
import fr.vigidev.tickets.ticket.application.WriteNote;
import fr.vigidev.tickets.ticket.model.TextLimit;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.util.List;
import java.util.Optional;

/** {@code POST /api/tickets/{ref}/messages} and {@code …/notes}: what people write on a ticket. */
public final class ThreadRoutes {
  private final Callers callers;
  private final PostMessage postMessage;
  private final WriteNote writeNote;
  private final Refusals refusals;

  public ThreadRoutes(Callers callers, PostMessage postMessage, WriteNote writeNote, Texts texts) {
    this.callers = callers;
    this.postMessage = postMessage;
    this.writeNote = writeNote;
    this.refusals = new Refusals(texts);
  }

  /** The routes. */
  public List<Route> routes() {
    return List.of(
        new Route("POST", "/api/tickets/{ref}/messages", this::postMessage),
        new Route("POST", "/api/tickets/{ref}/notes", this::writeNote));
  }

  private Answer postMessage(Call call) {
    Actor actor = callers.active(call).actor();
    TicketRef ref = TicketRoutes.ref(call);
    JsonFields body = call.body();
    RequestStamp stamp = Stamps.of(call, actor, body);
    Optional<Boolean> reopen = body.flag("reopen");
    PostCommand command = command(actor, ref, body);
    return refusals.answer(
        postMessage.post(
            command, reopen.orElse(false), stamp, change -> EntryJson.stored(change, actor)),
        actor);
  }

  private Answer writeNote(Call call) {
    Actor actor = callers.active(call).actor();
    TicketRef ref = TicketRoutes.ref(call);
    JsonFields body = call.body();
    RequestStamp stamp = Stamps.of(call, actor, body);
    PostCommand command = command(actor, ref, body);
    return refusals.answer(
        writeNote.write(command, stamp, change -> EntryJson.stored(change, actor)), actor);
  }

  private static PostCommand command(Actor actor, TicketRef ref, JsonFields body) {
    Optional<String> text = TicketFields.requiredText(body, "body", TextLimit.BODY);
    List<Upload> uploads = TicketFields.attachments(body);
    body.finish();
    return new PostCommand(actor, ref, text.orElseThrow(), uploads);
  }
}
