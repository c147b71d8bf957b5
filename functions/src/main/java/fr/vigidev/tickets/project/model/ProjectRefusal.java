package fr.vigidev.tickets.project.model;

/** Why an act on a project is not done. Nothing was changed. */
public sealed interface ProjectRefusal {

  /** There is no such project. */
  record NotFound() implements ProjectRefusal {}

  /** The actor's role may not do this. */
  record Forbidden() implements ProjectRefusal {}

  /** A Client that it is to be attributed to does not exist, or is archived. */
  record UnknownClient() implements ProjectRefusal {}
}
