package fr.vigidev.tickets.ticket.model;

import fr.vigidev.tickets.people.model.Person;
import java.util.List;

/** Why an act on a ticket is not done. Nothing was changed. */
public sealed interface Refusal {

  /** It does not exist, or the actor may not know of it: the two can't be told apart. */
  record NotFound() implements Refusal {}

  /** The actor knows of it, but its role may not do this. */
  record Forbidden() implements Refusal {}

  /** The ticket moved on since the version that the actor saw. */
  record VersionConflict(Ticket current) implements Refusal {}

  /** The workflow has no such move. */
  record InvalidTransition(Ticket current, Status to) implements Refusal {}

  /** Somebody else is in charge already. */
  record AlreadyAssigned(Ticket current, Person holder) implements Refusal {}

  /** This move needs a message that says why. */
  record MessageRequired() implements Refusal {}

  /** The person to put in charge is no active member of the team. */
  record UnknownAssignee() implements Refusal {}

  /** The person to share it with is nobody whom tickets are shared with. */
  record UnknownHelper() implements Refusal {}

  /** The ticket to go on with is no other of the same Client, or a duplicate itself. */
  record UnknownOriginal() implements Refusal {}

  /** The project takes no new tickets. */
  record ProjectArchived() implements Refusal {}

  /** The Client is served no more. */
  record ClientArchived() implements Refusal {}

  /** A user of a Client named a Client: it is always its own. */
  record ClientNotYours() implements Refusal {}

  /** The staff must name one of the project's Clients. */
  record ClientRequired() implements Refusal {}

  /** The key was used for another request. */
  record KeyReused() implements Refusal {}

  /** Some of the files are not taken. */
  record AttachmentsRejected(List<RejectedFile> files) implements Refusal {}
}
