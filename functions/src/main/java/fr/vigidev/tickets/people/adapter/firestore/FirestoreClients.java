package fr.vigidev.tickets.people.adapter.firestore;

import com.google.cloud.firestore.DocumentSnapshot;
import com.google.cloud.firestore.Firestore;
import fr.vigidev.tickets.people.application.Clients;
import fr.vigidev.tickets.people.model.Client;
import fr.vigidev.tickets.platform.firestore.Await;
import java.util.Optional;

/** The collection {@code clients}, to be read. */
public final class FirestoreClients implements Clients {
  private final Firestore firestore;

  public FirestoreClients(Firestore firestore) {
    this.firestore = firestore;
  }

  @Override
  public Optional<Client> find(String clientId) {
    DocumentSnapshot document =
        Await.result(firestore.collection("clients").document(clientId).get());
    return document.exists() ? Optional.of(ClientDocument.client(document)) : Optional.empty();
  }
}
