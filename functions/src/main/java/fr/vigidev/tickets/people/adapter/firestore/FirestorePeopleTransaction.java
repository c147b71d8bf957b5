package fr.vigidev.tickets.people.adapter.firestore;

import com.google.cloud.firestore.DocumentReference;
import com.google.cloud.firestore.DocumentSnapshot;
import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.Query;
import com.google.cloud.firestore.QueryDocumentSnapshot;
import com.google.cloud.firestore.SetOptions;
import com.google.cloud.firestore.Transaction;
import fr.vigidev.tickets.people.adapter.event.AccountEventJson;
import fr.vigidev.tickets.people.application.PeopleStore;
import fr.vigidev.tickets.people.model.AccountEvent;
import fr.vigidev.tickets.people.model.Client;
import fr.vigidev.tickets.people.model.EmailAddress;
import fr.vigidev.tickets.people.model.Invitation;
import fr.vigidev.tickets.people.model.User;
import fr.vigidev.tickets.platform.firestore.Await;
import fr.vigidev.tickets.platform.firestore.Doc;
import fr.vigidev.tickets.platform.firestore.FirestoreRequests;
import fr.vigidev.tickets.platform.idempotency.RecordedRequest;
import fr.vigidev.tickets.platform.idempotency.RequestStamp;
import fr.vigidev.tickets.platform.idempotency.StoredAnswer;
import fr.vigidev.tickets.platform.outbox.FirestoreOutbox;
import fr.vigidev.tickets.platform.outbox.OutboxMessage;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One act on accounts, Clients and invitations, within a transaction of Firestore. */
final class FirestorePeopleTransaction implements PeopleStore.Transaction {
  private final Firestore firestore;
  private final Transaction tx;

  FirestorePeopleTransaction(Firestore firestore, Transaction tx) {
    this.firestore = firestore;
    this.tx = tx;
  }

  @Override
  public Optional<User> user(String uid) {
    return existing(document("users", uid)).map(UserDocument::user);
  }

  @Override
  public List<User> usersOf(EmailAddress email) {
    return documents(PeopleQueries.usersOf(firestore, email)).stream()
        .map(UserDocument::user)
        .toList();
  }

  @Override
  public List<User> activeAdmins() {
    return documents(PeopleQueries.activeAdmins(firestore)).stream()
        .map(UserDocument::user)
        .toList();
  }

  @Override
  public boolean hasActiveStaff() {
    return !documents(PeopleQueries.activeStaff(firestore).limit(1)).isEmpty();
  }

  @Override
  public Optional<Client> client(String clientId) {
    return existing(document("clients", clientId)).map(ClientDocument::client);
  }

  @Override
  public Optional<Invitation> invitation(String id) {
    return existing(document("invitations", id)).map(InvitationDocument::invitation);
  }

  @Override
  public List<Invitation> openInvitations(EmailAddress email) {
    return documents(PeopleQueries.openInvitations(firestore, email)).stream()
        .map(InvitationDocument::invitation)
        .toList();
  }

  @Override
  public List<Invitation> invitationsTo(EmailAddress email) {
    return documents(PeopleQueries.invitationsTo(firestore, email)).stream()
        .map(InvitationDocument::invitation)
        .toList();
  }

  @Override
  public Optional<RecordedRequest> request(RequestStamp stamp) {
    return FirestoreRequests.read(
        Await.result(tx.get(FirestoreRequests.document(firestore, stamp))));
  }

  /** Fields that others keep in the document stay. */
  @Override
  public void store(User user) {
    tx.set(document("users", user.uid()), UserDocument.fields(user), SetOptions.merge());
  }

  @Override
  public void storeErased(User user, Instant at) {
    Map<String, Object> fields = UserDocument.fields(user);
    fields.put("erasedAt", Doc.timestamp(at));
    tx.set(document("users", user.uid()), fields);
  }

  @Override
  public void store(Client client) {
    tx.set(document("clients", client.id()), ClientDocument.fields(client));
    tx.set(
        document("portals", client.id()),
        Map.of("name", client.name(), "archived", client.archived()));
  }

  @Override
  public void store(Invitation invitation) {
    tx.set(document("invitations", invitation.id()), InvitationDocument.fields(invitation));
  }

  @Override
  public void remove(Invitation invitation) {
    tx.delete(document("invitations", invitation.id()));
  }

  @Override
  public void record(RequestStamp stamp, StoredAnswer answer) {
    tx.create(
        FirestoreRequests.document(firestore, stamp), FirestoreRequests.fields(stamp, answer));
  }

  @Override
  public void enqueue(AccountEvent event) {
    OutboxMessage message = AccountEventJson.message(event);
    tx.create(FirestoreOutbox.document(firestore, message.id()), FirestoreOutbox.fields(message));
  }

  private DocumentReference document(String collection, String id) {
    return firestore.collection(collection).document(id);
  }

  private Optional<DocumentSnapshot> existing(DocumentReference reference) {
    return Optional.of(Await.result(tx.get(reference))).filter(DocumentSnapshot::exists);
  }

  private List<QueryDocumentSnapshot> documents(Query query) {
    return Await.result(tx.get(query)).getDocuments();
  }
}
