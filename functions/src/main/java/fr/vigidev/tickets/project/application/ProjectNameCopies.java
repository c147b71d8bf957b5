package fr.vigidev.tickets.project.application;

/** The places that repeat the name of a project, so that they can be read alone. */
@FunctionalInterface
public interface ProjectNameCopies {

  /** Writes the name in all of them. It can be repeated at any time. */
  void rename(String projectId, String name);
}
