package fr.vigidev.tickets.project.adapter.firestore;

import com.google.cloud.firestore.DocumentSnapshot;
import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.WriteBatch;
import fr.vigidev.tickets.platform.firestore.Await;
import fr.vigidev.tickets.platform.firestore.Doc;
import fr.vigidev.tickets.project.application.Projects;
import fr.vigidev.tickets.project.model.Project;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The collection {@code projects}, and what each portal shows of it. */
public final class FirestoreProjects implements Projects {
  private final Firestore firestore;

  public FirestoreProjects(Firestore firestore) {
    this.firestore = firestore;
  }

  @Override
  public Optional<Project> find(String projectId) {
    DocumentSnapshot document =
        Await.result(firestore.collection("projects").document(projectId).get());
    return document.exists() ? Optional.of(project(document)) : Optional.empty();
  }

  @Override
  public void create(Project project) {
    WriteBatch batch = firestore.batch();
    batch.create(
        firestore.collection("projects").document(project.id()),
        Map.of(
            "name", project.name(),
            "address", project.address(),
            "clientIds", List.copyOf(project.clientIds()),
            "archived", project.archived(),
            "ticketCount", 0,
            "openTicketCount", 0,
            "createdAt", Doc.timestamp(project.createdAt())));
    for (String clientId : project.clientIds()) {
      batch.create(
          firestore
              .collection("portals")
              .document(clientId)
              .collection("projects")
              .document(project.id()),
          Map.of(
              "name", project.name(),
              "address", project.address(),
              "active", !project.archived(),
              "ticketCount", 0,
              "openTicketCount", 0));
    }
    Await.result(batch.commit());
  }

  private static Project project(DocumentSnapshot document) {
    Doc doc = Doc.of(document);
    return new Project(
        document.getId(),
        doc.text("name"),
        doc.text("address"),
        Set.copyOf(doc.texts("clientIds")),
        doc.flag("archived"),
        doc.instant("createdAt"));
  }
}
