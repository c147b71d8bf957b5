package fr.vigidev.tickets.project;

import com.google.cloud.firestore.DocumentSnapshot;
import com.google.cloud.firestore.Firestore;
import fr.vigidev.tickets.platform.firestore.Await;
import fr.vigidev.tickets.platform.firestore.Doc;
import fr.vigidev.tickets.platform.firestore.EmulatorFirestore;
import fr.vigidev.tickets.project.adapter.firestore.FirestoreProjectStore;
import fr.vigidev.tickets.project.application.ProjectStore;
import java.util.Optional;

class FirestoreProjectStoreIT extends ProjectStoreContract {
  private final Firestore firestore = EmulatorFirestore.get();

  @Override
  protected ProjectStore store() {
    return new FirestoreProjectStore(firestore);
  }

  @Override
  protected Optional<PortalProject> portal(String clientId, String projectId) {
    DocumentSnapshot document =
        Await.result(firestore.document("portals/" + clientId + "/projects/" + projectId).get());
    return Optional.of(document)
        .filter(DocumentSnapshot::exists)
        .map(Doc::of)
        .map(doc -> new PortalProject(doc.text("name"), doc.text("address"), doc.flag("active")));
  }
}
