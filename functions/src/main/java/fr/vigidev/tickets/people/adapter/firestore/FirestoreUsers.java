package fr.vigidev.tickets.people.adapter.firestore;

import com.google.cloud.firestore.DocumentSnapshot;
import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.Query;
import fr.vigidev.tickets.people.application.Users;
import fr.vigidev.tickets.people.model.AccountStatus;
import fr.vigidev.tickets.people.model.Role;
import fr.vigidev.tickets.people.model.User;
import fr.vigidev.tickets.platform.firestore.Await;
import fr.vigidev.tickets.platform.firestore.Doc;
import fr.vigidev.tickets.platform.firestore.FirestoreFailed;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The collection {@code users}. */
public final class FirestoreUsers implements Users {
  private final Firestore firestore;

  public FirestoreUsers(Firestore firestore) {
    this.firestore = firestore;
  }

  @Override
  public Optional<User> find(String uid) {
    DocumentSnapshot document = Await.result(firestore.collection("users").document(uid).get());
    return document.exists() ? Optional.of(user(document)) : Optional.empty();
  }

  @Override
  public boolean create(User user) {
    try {
      Await.result(firestore.collection("users").document(user.uid()).create(fields(user)));
      return true;
    } catch (FirestoreFailed e) {
      if (e.isAlreadyExists()) {
        return false;
      }
      throw e;
    }
  }

  @Override
  public void update(User user) {
    Await.result(firestore.collection("users").document(user.uid()).update(fields(user)));
  }

  @Override
  public List<User> activeStaff() {
    List<String> staffRoles =
        Arrays.stream(Role.values()).filter(Role::isStaff).map(Role::code).toList();
    return users(active().whereIn("role", staffRoles));
  }

  @Override
  public List<User> activeUsersOf(String clientId) {
    return users(
        active().whereEqualTo("clientId", clientId).whereEqualTo("role", Role.CLIENT.code()));
  }

  private Query active() {
    return firestore.collection("users").whereEqualTo("status", AccountStatus.ACTIVE.code());
  }

  private static List<User> users(Query query) {
    return Await.result(query.get()).getDocuments().stream().map(FirestoreUsers::user).toList();
  }

  private static Map<String, Object> fields(User user) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("email", user.email());
    fields.put("displayName", user.displayName());
    fields.put("role", user.role().code());
    fields.put("clientId", user.clientId().orElse(null));
    fields.put("status", user.status().code());
    fields.put("createdAt", Doc.timestamp(user.createdAt()));
    return fields;
  }

  private static User user(DocumentSnapshot document) {
    Doc doc = Doc.of(document);
    return new User(
        document.getId(),
        doc.text("email"),
        doc.text("displayName"),
        Role.of(doc.text("role")).orElseThrow(() -> unknown(doc, "role")),
        doc.optionalText("clientId"),
        AccountStatus.of(doc.text("status")).orElseThrow(() -> unknown(doc, "status")),
        doc.instant("createdAt"));
  }

  private static IllegalStateException unknown(Doc doc, String field) {
    return new IllegalStateException(doc.path() + ": unknown " + field);
  }
}
