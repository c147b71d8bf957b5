package fr.vigidev.tickets.people.adapter.firestore;

import com.google.cloud.firestore.DocumentSnapshot;
import fr.vigidev.tickets.people.model.Client;
import fr.vigidev.tickets.people.model.ClientKind;
import fr.vigidev.tickets.platform.firestore.Doc;
import java.util.Map;

/** A document of {@code clients}. */
final class ClientDocument {
  private ClientDocument() {}

  static Map<String, Object> fields(Client client) {
    return Map.of(
        "name", client.name(),
        "kind", client.kind().code(),
        "archived", client.archived(),
        "createdAt", Doc.timestamp(client.createdAt()));
  }

  static Client client(DocumentSnapshot document) {
    Doc doc = Doc.of(document);
    return new Client(
        document.getId(),
        doc.text("name"),
        ClientKind.of(doc.text("kind"))
            .orElseThrow(() -> new IllegalStateException(doc.path() + ": unknown kind")),
        doc.flag("archived"),
        doc.instant("createdAt"));
  }
}
