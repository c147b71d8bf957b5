package fr.vigidev.tickets.ticket.application;

import fr.vigidev.tickets.people.application.Clients;
import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.people.model.Client;
import fr.vigidev.tickets.people.model.Permission;
import fr.vigidev.tickets.project.application.Projects;
import fr.vigidev.tickets.project.model.Project;
import fr.vigidev.tickets.ticket.model.Attachment;
import fr.vigidev.tickets.ticket.model.ClientRef;
import fr.vigidev.tickets.ticket.model.Opening;
import fr.vigidev.tickets.ticket.model.ProjectRef;
import fr.vigidev.tickets.ticket.model.Refusal;
import java.util.List;
import java.util.Optional;

/** Finds out whether a ticket may be opened, and whose it will be. */
final class OpeningCheck {
  private final Projects projects;
  private final Clients clients;

  OpeningCheck(Projects projects, Clients clients) {
    this.projects = projects;
    this.clients = clients;
  }

  /** What the check finds. */
  sealed interface Finding {

    /** The ticket may be opened so. */
    record Allowed(Opening opening) implements Finding {}

    /** It may not. */
    record Refused(Refusal why) implements Finding {}
  }

  Finding check(OpenTicketCommand command, List<Attachment> files) {
    if (!command.actor().may(Permission.OPEN_TICKET)) {
      return new Finding.Refused(new Refusal.Forbidden());
    }
    if (command.actor() instanceof Actor.ClientUser && command.clientId().isPresent()) {
      return new Finding.Refused(new Refusal.ClientNotYours());
    }
    Optional<Project> found = projects.find(command.projectId());
    if (found.isEmpty()) {
      return new Finding.Refused(new Refusal.NotFound());
    }
    Project project = found.get();
    Optional<String> clientId = owner(command, project).filter(project::isAttributedTo);
    if (clientId.isEmpty()) {
      return new Finding.Refused(
          switch (command.actor()) {
            case Actor.ClientUser user -> new Refusal.NotFound();
            case Actor.Staff staff -> new Refusal.ClientRequired();
          });
    }
    Client client = clients.find(clientId.get()).orElseThrow();
    if (project.archived()) {
      return new Finding.Refused(new Refusal.ProjectArchived());
    }
    return client.archived()
        ? new Finding.Refused(new Refusal.ClientArchived())
        : new Finding.Allowed(opening(command, project, client, files));
  }

  /** Whose ticket it is meant to be; empty when the staff has to say and did not. */
  private static Optional<String> owner(OpenTicketCommand command, Project project) {
    return switch (command.actor()) {
      case Actor.ClientUser user -> Optional.of(user.clientId());
      case Actor.Staff staff -> command.clientId().or(() -> onlyClient(project));
    };
  }

  private static Optional<String> onlyClient(Project project) {
    return project.clientIds().size() == 1
        ? project.clientIds().stream().findFirst()
        : Optional.empty();
  }

  private static Opening opening(
      OpenTicketCommand command, Project project, Client client, List<Attachment> files) {
    return new Opening(
        command.actor(),
        new ClientRef(client.id(), client.name()),
        new ProjectRef(project.id(), project.name(), project.address()),
        command.title(),
        command.description(),
        command.priority(),
        files);
  }
}
