package fr.vigidev.tickets.ticket.adapter.http;

import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.platform.http.Answer;
import fr.vigidev.tickets.platform.http.FieldError;
import fr.vigidev.tickets.platform.http.IdempotencyHeader;
import fr.vigidev.tickets.platform.http.Problem;
import fr.vigidev.tickets.platform.http.ProblemCode;
import fr.vigidev.tickets.platform.text.Texts;
import fr.vigidev.tickets.ticket.application.Creation;
import fr.vigidev.tickets.ticket.application.TicketOutcome;
import fr.vigidev.tickets.ticket.model.Refusal;
import fr.vigidev.tickets.ticket.model.RejectedFile;
import fr.vigidev.tickets.ticket.model.Status;
import java.util.List;

/**
 * Tells refusals of the domain as problems; exhaustive, so that a new one has to find its words.
 */
final class Refusals {
  private final Texts texts;

  Refusals(Texts texts) {
    this.texts = texts;
  }

  /** The answer to a wish to create something. */
  Answer answer(Creation creation, Actor actor) {
    return switch (creation) {
      case Creation.Created created -> IdempotencyHeader.first(created.answer());
      case Creation.Replayed replayed -> IdempotencyHeader.replayed(replayed.answer());
      case Creation.Refused refused -> problem(refused.why(), actor).answer(texts);
    };
  }

  /** The answer to a wish to change a ticket. */
  Answer answer(TicketOutcome outcome, Actor actor) {
    return switch (outcome) {
      case TicketOutcome.Done done -> Answer.json(200, TicketJson.of(done.ticket(), actor));
      case TicketOutcome.Refused refused -> problem(refused.why(), actor).answer(texts);
    };
  }

  private Problem problem(Refusal refusal, Actor actor) {
    return switch (refusal) {
      case Refusal.NotFound r -> Problem.of(ProblemCode.NOT_FOUND);
      case Refusal.Forbidden r -> Problem.of(ProblemCode.FORBIDDEN);
      case Refusal.VersionConflict r ->
          Problem.of(ProblemCode.VERSION_CONFLICT, word(r.current().status()))
              .withMember("ticket", TicketJson.of(r.current(), actor));
      case Refusal.InvalidTransition r ->
          Problem.of(ProblemCode.INVALID_TRANSITION, word(r.current().status()), word(r.to()))
              .withMember("ticket", TicketJson.of(r.current(), actor));
      case Refusal.AlreadyAssigned r ->
          Problem.of(ProblemCode.ALREADY_ASSIGNED, r.holder().name())
              .withMember("assignee", TicketJson.person(r.holder()))
              .withMember("ticket", TicketJson.of(r.current(), actor));
      case Refusal.MessageRequired r ->
          Problem.invalid("message", FieldError.Code.MESSAGE_REQUIRED);
      case Refusal.UnknownAssignee r -> Problem.invalid("uid", FieldError.Code.UNKNOWN_ASSIGNEE);
      case Refusal.UnknownHelper r -> Problem.invalid("uid", FieldError.Code.UNKNOWN_HELPER);
      case Refusal.UnknownOriginal r -> Problem.invalid("of", FieldError.Code.UNKNOWN_ORIGINAL);
      case Refusal.ProjectArchived r -> Problem.of(ProblemCode.PROJECT_ARCHIVED);
      case Refusal.ClientArchived r ->
          Problem.of(ProblemCode.PROJECT_ARCHIVED).saying("sentence.client_archived");
      case Refusal.ClientNotYours r ->
          Problem.invalid("clientId", FieldError.Code.CLIENT_NOT_YOURS);
      case Refusal.ClientRequired r -> Problem.invalid("clientId", FieldError.Code.CLIENT_REQUIRED);
      case Refusal.KeyReused r -> Problem.of(ProblemCode.IDEMPOTENCY_MISMATCH);
      case Refusal.AttachmentsRejected r ->
          Problem.of(ProblemCode.ATTACHMENT_REJECTED)
              .withErrors(r.files().stream().map(Refusals::error).toList());
    };
  }

  private static FieldError error(RejectedFile file) {
    FieldError.Code code =
        switch (file.reason()) {
          case TYPE_REFUSED -> FieldError.Code.TYPE_REFUSED;
          case TOO_LARGE -> FieldError.Code.FILE_TOO_LARGE;
          case TOO_LONG -> FieldError.Code.VIDEO_TOO_LONG;
          case UNREADABLE -> FieldError.Code.UNREADABLE;
          case NOT_FOUND -> FieldError.Code.UPLOAD_NOT_FOUND;
        };
    return new FieldError("attachments[" + file.index() + "]", code, List.of(file.fileName()));
  }

  private String word(Status status) {
    return texts.text("status." + status.code());
  }
}
