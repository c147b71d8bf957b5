package fr.vigidev.tickets.people.adapter.firestore;

import com.google.cloud.firestore.DocumentSnapshot;
import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.WriteBatch;
import fr.vigidev.tickets.people.application.Clients;
import fr.vigidev.tickets.people.model.Client;
import fr.vigidev.tickets.people.model.ClientKind;
import fr.vigidev.tickets.platform.firestore.Await;
import fr.vigidev.tickets.platform.firestore.Doc;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The collection {@code clients}, and the root of each Client's portal. */
public final class FirestoreClients implements Clients {
  private final Firestore firestore;

  public FirestoreClients(Firestore firestore) {
    this.firestore = firestore;
  }

  @Override
  public Optional<Client> find(String clientId) {
    DocumentSnapshot document =
        Await.result(firestore.collection("clients").document(clientId).get());
    return document.exists() ? Optional.of(client(document)) : Optional.empty();
  }

  @Override
  public void create(Client client) {
    WriteBatch batch = firestore.batch();
    batch.create(
        firestore.collection("clients").document(client.id()),
        Map.of(
            "name", client.name(),
            "kind", client.kind().code(),
            "createdAt", Doc.timestamp(client.createdAt())));
    batch.create(
        firestore.collection("portals").document(client.id()), Map.of("name", client.name()));
    Await.result(batch.commit());
  }

  private static Client client(DocumentSnapshot document) {
    Doc doc = Doc.of(document);
    return new Client(
        document.getId(),
        doc.text("name"),
        ClientKind.valueOf(doc.text("kind").toUpperCase(Locale.ROOT)),
        doc.instant("createdAt"));
  }
}
