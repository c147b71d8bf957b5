package fr.vigidev.tickets.project.application;

import fr.vigidev.tickets.people.application.Clients;
import fr.vigidev.tickets.people.model.Permission;
import fr.vigidev.tickets.platform.idempotency.Creation;
import fr.vigidev.tickets.platform.idempotency.RequestStamp;
import fr.vigidev.tickets.platform.idempotency.StoredAnswer;
import fr.vigidev.tickets.project.model.Project;
import fr.vigidev.tickets.project.model.ProjectRefusal;
import java.time.Clock;
import java.util.function.Function;
import java.util.function.Supplier;

/** Opens a project and attributes it to Clients, once per idempotency key. */
public final class CreateProject {
  private final ProjectStore store;
  private final Attribution attribution;
  private final Supplier<String> newId;
  private final Clock clock;

  public CreateProject(ProjectStore store, Clients clients, Supplier<String> newId, Clock clock) {
    this.store = store;
    this.attribution = new Attribution(clients);
    this.newId = newId;
    this.clock = clock;
  }

  /**
   * Opens a project.
   *
   * @param answering how the new project is told to its author; the answer is kept with the request
   */
  public Creation<Project, ProjectRefusal> create(
      CreateProjectCommand command, RequestStamp stamp, Function<Project, StoredAnswer> answering) {
    if (!command.actor().may(Permission.MANAGE_PROJECTS)) {
      return new Creation.Refused<>(new ProjectRefusal.Forbidden());
    }
    return store.transact(
        tx -> Creation.once(tx.request(stamp), stamp, () -> create(tx, command, stamp, answering)));
  }

  private Creation<Project, ProjectRefusal> create(
      ProjectStore.Transaction tx,
      CreateProjectCommand command,
      RequestStamp stamp,
      Function<Project, StoredAnswer> answering) {
    if (!attribution.isPossible(command.clientIds())) {
      return new Creation.Refused<>(new ProjectRefusal.UnknownClient());
    }
    Project project =
        Project.begun(
            newId.get(), command.name(), command.address(), command.clientIds(), clock.instant());
    StoredAnswer answer = answering.apply(project);
    tx.create(project);
    tx.record(stamp, answer);
    return new Creation.Created<>(project, answer);
  }
}
