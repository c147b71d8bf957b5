package fr.vigidev.tickets.project;

import fr.vigidev.tickets.platform.idempotency.RecordedRequest;
import fr.vigidev.tickets.platform.idempotency.RequestStamp;
import fr.vigidev.tickets.platform.idempotency.StoredAnswer;
import fr.vigidev.tickets.project.application.ProjectStore;
import fr.vigidev.tickets.project.model.Project;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Projects in memory, under the contract of {@link ProjectStoreContract}. */
public final class InMemoryProjectStore implements ProjectStore {
  private final Map<String, Project> projects = new HashMap<>();
  private final Map<String, PortalProject> portals = new HashMap<>();
  private final Map<String, RecordedRequest> requests = new HashMap<>();

  /** What the portal of a Client shows of a project. */
  public Optional<PortalProject> portal(String clientId, String projectId) {
    return Optional.ofNullable(portals.get(clientId + "/" + projectId));
  }

  @Override
  public synchronized <T> T transact(Function<Transaction, T> work) {
    return work.apply(new Act());
  }

  private final class Act implements Transaction {
    @Override
    public Optional<Project> project(String projectId) {
      return Optional.ofNullable(projects.get(projectId));
    }

    @Override
    public Optional<RecordedRequest> request(RequestStamp stamp) {
      return Optional.ofNullable(requests.get(stamp.id()));
    }

    @Override
    public void create(Project project) {
      projects.put(project.id(), project);
      show(project);
    }

    @Override
    public void update(Project before, Project after) {
      projects.put(after.id(), after);
      before.clientIds().stream()
          .filter(clientId -> !after.isAttributedTo(clientId))
          .forEach(
              clientId ->
                  portals.computeIfPresent(
                      clientId + "/" + after.id(), (key, seen) -> seen.withdrawn()));
      show(after);
    }

    @Override
    public void record(RequestStamp stamp, StoredAnswer answer) {
      requests.put(stamp.id(), new RecordedRequest(stamp.fingerprint(), answer));
    }

    private void show(Project project) {
      project
          .clientIds()
          .forEach(
              clientId ->
                  portals.put(
                      clientId + "/" + project.id(),
                      new PortalProject(project.name(), project.address(), !project.archived())));
    }
  }
}
