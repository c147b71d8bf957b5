package fr.vigidev.tickets.project.adapter.firestore;

import com.google.cloud.firestore.DocumentSnapshot;
import com.google.cloud.firestore.Firestore;
import fr.vigidev.tickets.platform.firestore.Await;
import fr.vigidev.tickets.project.application.Projects;
import fr.vigidev.tickets.project.model.Project;
import java.util.Optional;

/** The collection {@code projects}, to be read. */
public final class FirestoreProjects implements Projects {
  private final Firestore firestore;

  public FirestoreProjects(Firestore firestore) {
    this.firestore = firestore;
  }

  @Override
  public Optional<Project> find(String projectId) {
    DocumentSnapshot document =
        Await.result(firestore.collection("projects").document(projectId).get());
    return document.exists() ? Optional.of(ProjectDocument.project(document)) : Optional.empty();
  }
}
