package fr.vigidev.tickets.project.application;

import fr.vigidev.tickets.project.model.Project;
import java.util.Optional;

/** The sites and jobs that tickets are about. */
public interface Projects {

  /** The project of that id. */
  Optional<Project> find(String projectId);

  /** Stores a new project, and shows it in the portal of each Client that it is attributed to. */
  void create(Project project);
}
