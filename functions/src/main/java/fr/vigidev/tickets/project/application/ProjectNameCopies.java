package fr.vigidev.tickets.project.application;

import fr.vigidev.tickets.project.model.Project;

/** The places that repeat the name and address of a project, so that they can be read alone. */
@FunctionalInterface
public interface ProjectNameCopies {

  /** Writes both in all of them. It can be repeated at any time. */
  void write(Project project);
}
