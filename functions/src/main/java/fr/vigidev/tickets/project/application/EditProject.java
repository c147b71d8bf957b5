package fr.vigidev.tickets.project.application;

import fr.vigidev.tickets.people.application.Clients;
import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.people.model.Permission;
import fr.vigidev.tickets.platform.outcome.Outcome;
import fr.vigidev.tickets.project.model.Project;
import fr.vigidev.tickets.project.model.ProjectRefusal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Changes a project: its name and address, whom it is attributed to, and whether it is archived.
 */
public final class EditProject {
  private final ProjectStore store;
  private final Attribution attribution;
  private final ProjectNameCopies copies;

  public EditProject(ProjectStore store, Clients clients, ProjectNameCopies copies) {
    this.store = store;
    this.attribution = new Attribution(clients);
    this.copies = copies;
  }

  /** What to change; what is empty stays. */
  public record Edit(
      Optional<String> name,
      Optional<String> address,
      Optional<Set<String>> clientIds,
      Optional<Boolean> archived) {}

  /**
   * The project as edited. A new name or address is also written wherever it is repeated; when that
   * fails half-way, the same edit again completes it.
   */
  public Outcome<Project, ProjectRefusal> edit(Actor actor, String projectId, Edit edit) {
    if (!actor.may(Permission.MANAGE_PROJECTS)) {
      return Outcome.refused(new ProjectRefusal.Forbidden());
    }
    Outcome<Project, ProjectRefusal> outcome = store.transact(tx -> edit(tx, projectId, edit));
    boolean repeated = edit.name().isPresent() || edit.address().isPresent();
    if (repeated && outcome instanceof Outcome.Done<Project, ProjectRefusal> done) {
      copies.write(done.result());
    }
    return outcome;
  }

  private Outcome<Project, ProjectRefusal> edit(
      ProjectStore.Transaction tx, String projectId, Edit edit) {
    Optional<Project> found = tx.project(projectId);
    if (found.isEmpty()) {
      return Outcome.refused(new ProjectRefusal.NotFound());
    }
    Project before = found.get();
    Project after = apply(edit, before);
    Set<String> added = new HashSet<>(after.clientIds());
    added.removeAll(before.clientIds());
    if (!attribution.isPossible(added)) {
      return Outcome.refused(new ProjectRefusal.UnknownClient());
    }
    tx.update(before, after);
    return Outcome.done(after);
  }

  private static Project apply(Edit edit, Project project) {
    return new Project(
        project.id(),
        edit.name().orElse(project.name()),
        edit.address().orElse(project.address()),
        edit.clientIds().orElse(project.clientIds()),
        edit.archived().orElse(project.archived()),
        project.tickets(),
        project.createdAt());
  }
}
