package fr.vigidev.tickets.wiring;

import com.google.cloud.firestore.Firestore;
import fr.vigidev.tickets.people.adapter.firestore.FirestoreClients;
import fr.vigidev.tickets.people.application.Clients;
import fr.vigidev.tickets.project.adapter.firestore.FirestoreProjectStore;
import fr.vigidev.tickets.project.application.CreateProject;
import fr.vigidev.tickets.project.application.EditProject;
import fr.vigidev.tickets.project.application.ProjectStore;
import fr.vigidev.tickets.ticket.adapter.firestore.FirestoreNameCopies;
import java.time.Clock;

/** The use cases around projects, put together over Firestore. */
public final class ProjectUseCases {
  private final Clock clock;
  private final Clients clients;
  private final ProjectStore store;
  private final FirestoreNameCopies nameCopies;

  ProjectUseCases(Firestore firestore, Clock clock) {
    this.clock = clock;
    this.clients = new FirestoreClients(firestore);
    this.store = new FirestoreProjectStore(firestore);
    this.nameCopies = new FirestoreNameCopies(firestore);
  }

  /** Opens a project. */
  public CreateProject createProject() {
    return new CreateProject(store, clients, Ids::draw, clock);
  }

  /** Changes a project. */
  public EditProject editProject() {
    return new EditProject(store, clients, nameCopies::writeProject);
  }
}
