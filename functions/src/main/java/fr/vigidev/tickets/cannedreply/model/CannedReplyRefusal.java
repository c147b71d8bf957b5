package fr.vigidev.tickets.cannedreply.model;

/** Why an act on a canned reply is not done. Nothing was changed. */
public sealed interface CannedReplyRefusal {

  /** There is no such reply. */
  record NotFound() implements CannedReplyRefusal {}

  /** The actor's role may not do this. */
  record Forbidden() implements CannedReplyRefusal {}
}
