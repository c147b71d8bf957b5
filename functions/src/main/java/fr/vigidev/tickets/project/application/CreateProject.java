package fr.vigidev.tickets.project.application;

import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.people.model.Permission;
import fr.vigidev.tickets.project.model.Project;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Opens a project and attributes it to Clients. */
public final class CreateProject {
  private final Projects projects;
  private final Supplier<String> newId;
  private final Clock clock;

  public CreateProject(Projects projects, Supplier<String> newId, Clock clock) {
    this.projects = projects;
    this.newId = newId;
    this.clock = clock;
  }

  /**
   * Opens a project.
   *
   * @return the new project; empty when the actor may not create one
   */
  public Optional<Project> create(Actor actor, String name, String address, Set<String> clientIds) {
    if (!actor.may(Permission.MANAGE_PROJECTS)) {
      return Optional.empty();
    }
    Project project = new Project(newId.get(), name, address, clientIds, false, clock.instant());
    projects.create(project);
    return Optional.of(project);
  }
}
