package fr.vigidev.tickets.project;

import fr.vigidev.tickets.project.application.Projects;
import fr.vigidev.tickets.project.model.Project;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Projects in memory. */
public final class InMemoryProjects implements Projects {
  private final Map<String, Project> projects = new ConcurrentHashMap<>();

  @Override
  public Optional<Project> find(String projectId) {
    return Optional.ofNullable(projects.get(projectId));
  }

  /** Lays down a project as it is. */
  public void put(Project project) {
    projects.put(project.id(), project);
  }
}
