package fr.vigidev.tickets.project.adapter.firestore;

import com.google.cloud.firestore.DocumentReference;
import com.google.cloud.firestore.DocumentSnapshot;
import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.Transaction;
import fr.vigidev.tickets.platform.firestore.Await;
import fr.vigidev.tickets.platform.firestore.FirestoreRequests;
import fr.vigidev.tickets.platform.idempotency.RecordedRequest;
import fr.vigidev.tickets.platform.idempotency.RequestStamp;
import fr.vigidev.tickets.platform.idempotency.StoredAnswer;
import fr.vigidev.tickets.project.application.ProjectStore;
import fr.vigidev.tickets.project.model.Project;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One act on projects, within a transaction of Firestore. */
final class FirestoreProjectTransaction implements ProjectStore.Transaction {
  private final Firestore firestore;
  private final Transaction tx;

  FirestoreProjectTransaction(Firestore firestore, Transaction tx) {
    this.firestore = firestore;
    this.tx = tx;
  }

  @Override
  public Optional<Project> project(String projectId) {
    DocumentSnapshot document = Await.result(tx.get(truth(projectId)));
    return document.exists() ? Optional.of(ProjectDocument.project(document)) : Optional.empty();
  }

  @Override
  public Optional<RecordedRequest> request(RequestStamp stamp) {
    return FirestoreRequests.read(
        Await.result(tx.get(FirestoreRequests.document(firestore, stamp))));
  }

  @Override
  public void create(Project project) {
    tx.create(truth(project.id()), withCounters(ProjectDocument.fields(project)));
    project.clientIds().forEach(clientId -> show(clientId, project));
  }

  @Override
  public void update(Project before, Project after) {
    Set<String> returning = everAttributed(onlyOf(after, before), after.id());
    tx.update(truth(after.id()), ProjectDocument.fields(after));
    for (String clientId : after.clientIds()) {
      if (before.isAttributedTo(clientId) || returning.contains(clientId)) {
        tx.update(portal(clientId, after.id()), ProjectDocument.portalFields(after));
      } else {
        show(clientId, after);
      }
    }
    for (String clientId : onlyOf(before, after)) {
      tx.update(portal(clientId, after.id()), Map.of("active", false));
    }
  }

  @Override
  public void record(RequestStamp stamp, StoredAnswer answer) {
    tx.create(
        FirestoreRequests.document(firestore, stamp), FirestoreRequests.fields(stamp, answer));
  }

  private void show(String clientId, Project project) {
    tx.create(portal(clientId, project.id()), withCounters(ProjectDocument.portalFields(project)));
  }

  /** Those of some Clients that had the project before: their counters go on. */
  private Set<String> everAttributed(Set<String> clientIds, String projectId) {
    List<String> asked = List.copyOf(clientIds);
    DocumentReference[] portals =
        asked.stream().map(id -> portal(id, projectId)).toArray(DocumentReference[]::new);
    Set<String> known = new HashSet<>();
    if (portals.length > 0) {
      List<DocumentSnapshot> found = Await.result(tx.getAll(portals));
      for (int i = 0; i < portals.length; i++) {
        if (found.get(i).exists()) {
          known.add(asked.get(i));
        }
      }
    }
    return known;
  }

  private DocumentReference truth(String projectId) {
    return firestore.collection("projects").document(projectId);
  }

  private DocumentReference portal(String clientId, String projectId) {
    return firestore
        .collection("portals")
        .document(clientId)
        .collection("projects")
        .document(projectId);
  }

  /** The Clients that the one has and the other has not. */
  private static Set<String> onlyOf(Project one, Project other) {
    Set<String> clientIds = new HashSet<>(one.clientIds());
    clientIds.removeAll(other.clientIds());
    return clientIds;
  }

  private static Map<String, Object> withCounters(Map<String, Object> fields) {
    Map<String, Object> all = new HashMap<>(fields);
    all.putAll(ProjectDocument.NO_TICKETS);
    return all;
  }
}
