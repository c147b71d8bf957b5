package fr.vigidev.tickets.people.adapter.http;

import fr.vigidev.tickets.people.model.PeopleRefusal;
import fr.vigidev.tickets.platform.http.FieldError;
import fr.vigidev.tickets.platform.http.Problem;
import fr.vigidev.tickets.platform.http.ProblemCode;

/** Tells refusals about people as problems; exhaustive, so that a new one has to find its words. */
final class PeopleRefusals {
  private static final String CLIENT_ID = "clientId";

  private PeopleRefusals() {}

  static Problem problem(PeopleRefusal refusal) {
    return switch (refusal) {
      case PeopleRefusal.NotFound r -> Problem.of(ProblemCode.NOT_FOUND);
      case PeopleRefusal.Forbidden r -> Problem.of(ProblemCode.FORBIDDEN);
      case PeopleRefusal.ClientRequired r ->
          Problem.invalid(CLIENT_ID, FieldError.Code.CLIENT_MISSING);
      case PeopleRefusal.ClientNotExpected r ->
          Problem.invalid(CLIENT_ID, FieldError.Code.CLIENT_NOT_EXPECTED);
      case PeopleRefusal.UnknownClient r ->
          Problem.invalid(CLIENT_ID, FieldError.Code.UNKNOWN_CLIENT);
      case PeopleRefusal.StatusNotPossible r ->
          Problem.invalid("status", FieldError.Code.STATUS_NOT_POSSIBLE);
      case PeopleRefusal.LastAdmin r ->
          Problem.of(ProblemCode.INVALID_TRANSITION)
              .saying("sentence.last_admin")
              .blaming(r.field(), FieldError.Code.LAST_ADMIN);
      case PeopleRefusal.Oneself r ->
          Problem.of(ProblemCode.INVALID_TRANSITION).saying("sentence.erase_oneself");
      case PeopleRefusal.Erased r ->
          Problem.of(ProblemCode.INVALID_TRANSITION).saying("sentence.account_erased");
      case PeopleRefusal.AccountExists r ->
          Problem.of(ProblemCode.ALREADY_EXISTS)
              .saying("sentence.account_exists")
              .blaming("email", FieldError.Code.ACCOUNT_EXISTS);
      case PeopleRefusal.InvitationStands r ->
          Problem.of(ProblemCode.ALREADY_EXISTS)
              .saying("sentence.invitation_stands")
              .blaming("email", FieldError.Code.INVITATION_STANDS);
      case PeopleRefusal.InvitationSettled r ->
          Problem.of(ProblemCode.INVALID_TRANSITION).saying("sentence.invitation_settled");
      case PeopleRefusal.TooSoon r -> Problem.rateLimited(r.remaining());
    };
  }
}
