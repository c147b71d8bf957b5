package fr.vigidev.tickets.project;

import fr.vigidev.tickets.project.application.ProjectStore;
import java.util.Optional;

class InMemoryProjectStoreTest extends ProjectStoreContract {
  private final InMemoryProjectStore store = new InMemoryProjectStore();

  @Override
  protected ProjectStore store() {
    return store;
  }

  @Override
  protected Optional<PortalProject> portal(String clientId, String projectId) {
    return store.portal(clientId, projectId);
  }
}
