package fr.vigidev.tickets.cannedreply.adapter.http;

import com.google.gson.JsonObject;
import fr.vigidev.tickets.cannedreply.application.AddCannedReply;
import fr.vigidev.tickets.cannedreply.application.EditCannedReply;
import fr.vigidev.tickets.cannedreply.model.CannedReply;
import fr.vigidev.tickets.cannedreply.model.CannedReplyRefusal;
import fr.vigidev.tickets.people.adapter.http.Callers;
import fr.vigidev.tickets.people.adapter.http.PeopleFields;
import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.people.model.Permission;
import fr.vigidev.tickets.platform.http.Answer;
import fr.vigidev.tickets.platform.http.Call;
import fr.vigidev.tickets.platform.http.IdempotencyHeader;
import fr.vigidev.tickets.platform.http.JsonFields;
import fr.vigidev.tickets.platform.http.Problem;
import fr.vigidev.tickets.platform.http.ProblemCode;
import fr.vigidev.tickets.platform.http.Route;
import fr.vigidev.tickets.platform.idempotency.RequestStamp;
import fr.vigidev.tickets.platform.idempotency.StoredAnswer;
import fr.vigidev.tickets.platform.outcome.Outcome;
import fr.vigidev.tickets.platform.text.Texts;
import fr.vigidev.tickets.ticket.adapter.http.TicketFields;
import fr.vigidev.tickets.ticket.model.TextLimit;
import java.util.List;
import java.util.Optional;

/** {@code /api/canned-replies}: what the team often answers. */
public final class CannedReplyRoutes {
  private final Callers callers;
  private final AddCannedReply addCannedReply;
  private final EditCannedReply editCannedReply;
  private final Texts texts;

  public CannedReplyRoutes(
      Callers callers,
      AddCannedReply addCannedReply,
      EditCannedReply editCannedReply,
      Texts texts) {
    this.callers = callers;
    this.addCannedReply = addCannedReply;
    this.editCannedReply = editCannedReply;
    this.texts = texts;
  }

  /** The routes. */
  public List<Route> routes() {
    return List.of(
        new Route("POST", "/api/canned-replies", this::add),
        new Route("PATCH", "/api/canned-replies/{id}", this::edit),
        new Route("DELETE", "/api/canned-replies/{id}", this::remove));
  }

  private Answer add(Call call) {
    Actor actor = actor(call);
    JsonFields body = call.body();
    RequestStamp stamp =
        IdempotencyHeader.stamp(call, actor.person().uid(), actor.role().code(), body);
    Optional<String> title = PeopleFields.requiredLine(body, "title", CannedReply.LONGEST_TITLE);
    Optional<String> text = TicketFields.requiredText(body, "body", TextLimit.BODY);
    body.finish();
    return IdempotencyHeader.answer(
        addCannedReply.add(
            actor, title.orElseThrow(), text.orElseThrow(), stamp, CannedReplyRoutes::stored),
        CannedReplyRoutes::problem,
        texts);
  }

  private Answer edit(Call call) {
    Actor actor = actor(call);
    JsonFields body = call.body();
    EditCannedReply.Edit edit =
        new EditCannedReply.Edit(
            PeopleFields.line(body, "title", CannedReply.LONGEST_TITLE),
            body.isAbsent("body")
                ? body.text("body")
                : TicketFields.requiredText(body, "body", TextLimit.BODY));
    body.finish();
    return answer(editCannedReply.edit(actor, call.id("id"), edit));
  }

  private Answer remove(Call call) {
    return answer(editCannedReply.remove(actor(call), call.id("id")));
  }

  private Actor actor(Call call) {
    return callers.permitted(call, Permission.MANAGE_CANNED_REPLIES);
  }

  private Answer answer(Outcome<CannedReply, CannedReplyRefusal> outcome) {
    return switch (outcome) {
      case Outcome.Done<CannedReply, CannedReplyRefusal> done ->
          Answer.json(200, json(done.result()));
      case Outcome.Refused<CannedReply, CannedReplyRefusal> refused ->
          problem(refused.why()).answer(texts);
    };
  }

  private static StoredAnswer stored(CannedReply reply) {
    return new StoredAnswer(201, json(reply).toString(), "/api/canned-replies/" + reply.id());
  }

  private static Problem problem(CannedReplyRefusal refusal) {
    return switch (refusal) {
      case CannedReplyRefusal.NotFound r -> Problem.of(ProblemCode.NOT_FOUND);
      case CannedReplyRefusal.Forbidden r -> Problem.of(ProblemCode.FORBIDDEN);
    };
  }

  private static JsonObject json(CannedReply reply) {
    JsonObject author = new JsonObject();
    author.addProperty("uid", reply.updatedBy().uid());
    author.addProperty("name", reply.updatedBy().name());
    JsonObject json = new JsonObject();
    json.addProperty("id", reply.id());
    json.addProperty("title", reply.title());
    json.addProperty("body", reply.body());
    json.addProperty("createdAt", reply.createdAt().toString());
    json.addProperty("updatedAt", reply.updatedAt().toString());
    json.add("updatedBy", author);
    return json;
  }
}
