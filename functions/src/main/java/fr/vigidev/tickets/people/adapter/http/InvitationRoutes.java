package fr.vigidev.tickets.people.adapter.http;

import com.google.gson.JsonObject;
import fr.vigidev.tickets.people.application.Invite;
import fr.vigidev.tickets.people.application.InviteCommand;
import fr.vigidev.tickets.people.application.SettleInvitation;
import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.people.model.EmailAddress;
import fr.vigidev.tickets.people.model.Invitation;
import fr.vigidev.tickets.people.model.PeopleRefusal;
import fr.vigidev.tickets.people.model.Permission;
import fr.vigidev.tickets.people.model.Role;
import fr.vigidev.tickets.platform.http.Answer;
import fr.vigidev.tickets.platform.http.Call;
import fr.vigidev.tickets.platform.http.FieldError;
import fr.vigidev.tickets.platform.http.IdempotencyHeader;
import fr.vigidev.tickets.platform.http.JsonFields;
import fr.vigidev.tickets.platform.http.Route;
import fr.vigidev.tickets.platform.idempotency.RequestStamp;
import fr.vigidev.tickets.platform.idempotency.StoredAnswer;
import fr.vigidev.tickets.platform.outcome.Outcome;
import fr.vigidev.tickets.platform.text.Texts;
import java.util.List;
import java.util.Optional;

/** {@code /api/invitations}: who is to join the team or a Client. */
public final class InvitationRoutes {
  private final Callers callers;
  private final Invite invite;
  private final SettleInvitation settleInvitation;
  private final Texts texts;

  public InvitationRoutes(
      Callers callers, Invite invite, SettleInvitation settleInvitation, Texts texts) {
    this.callers = callers;
    this.invite = invite;
    this.settleInvitation = settleInvitation;
    this.texts = texts;
  }

  /** The routes. */
  public List<Route> routes() {
    return List.of(
        new Route("POST", "/api/invitations", this::invite),
        new Route(
            "DELETE",
            "/api/invitations/{id}",
            call -> answer(settleInvitation.revoke(actor(call), call.id("id")))),
        new Route("POST", "/api/invitations/{id}/resend", this::resend));
  }

  private Actor actor(Call call) {
    return callers.permitted(call, Permission.INVITE);
  }

  private Answer invite(Call call) {
    Actor actor = actor(call);
    JsonFields body = call.body();
    RequestStamp stamp =
        IdempotencyHeader.stamp(call, actor.person().uid(), actor.role().code(), body);
    Optional<EmailAddress> email = PeopleFields.requiredEmail(body, "email");
    Optional<Role> role = body.requiredWord("role", Role::of);
    Optional<String> clientId = body.id("clientId");
    if (role.isPresent() && role.get().isStaff() == clientId.isPresent()) {
      body.fault(
          "clientId",
          role.get().isStaff()
              ? FieldError.Code.CLIENT_NOT_EXPECTED
              : FieldError.Code.CLIENT_MISSING);
    }
    body.finish();
    InviteCommand command =
        new InviteCommand(actor, email.orElseThrow(), role.orElseThrow(), clientId);
    return IdempotencyHeader.answer(
        invite.invite(command, stamp, InvitationRoutes::stored), PeopleRefusals::problem, texts);
  }

  private Answer resend(Call call) {
    Actor actor = actor(call);
    call.optionalBody().finish();
    return answer(settleInvitation.resend(actor, call.id("id")));
  }

  private Answer answer(Outcome<Invitation, PeopleRefusal> outcome) {
    return switch (outcome) {
      case Outcome.Done<Invitation, PeopleRefusal> done -> Answer.json(200, json(done.result()));
      case Outcome.Refused<Invitation, PeopleRefusal> refused ->
          PeopleRefusals.problem(refused.why()).answer(texts);
    };
  }

  private static StoredAnswer stored(Invite.Made made) {
    JsonObject json = json(made.invitation());
    json.addProperty("account", made.accountWaits() ? "pending" : "none");
    return new StoredAnswer(201, json.toString(), "/api/invitations/" + made.invitation().id());
  }

  private static JsonObject json(Invitation invitation) {
    JsonObject invitedBy = new JsonObject();
    invitedBy.addProperty("uid", invitation.invitedBy().uid());
    invitedBy.addProperty("name", invitation.invitedBy().name());
    JsonObject json = new JsonObject();
    json.addProperty("id", invitation.id());
    json.addProperty("email", invitation.email().value());
    json.addProperty("role", invitation.role().code());
    json.addProperty("clientId", invitation.clientId().orElse(null));
    json.addProperty("clientName", invitation.clientName().orElse(null));
    json.add("invitedBy", invitedBy);
    json.addProperty("createdAt", invitation.createdAt().toString());
    json.addProperty("expiresAt", invitation.expiresAt().toString());
    json.addProperty("status", invitation.state().code());
    return json;
  }
}
