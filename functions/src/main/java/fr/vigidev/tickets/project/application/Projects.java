package fr.vigidev.tickets.project.application;

import fr.vigidev.tickets.project.model.Project;
import java.util.Optional;

/** The sites and jobs that tickets are about, to be read. */
public interface Projects {

  /** The project of that id. */
  Optional<Project> find(String projectId);
}
