package fr.vigidev.tickets.people.adapter.firestore;

import com.google.cloud.firestore.DocumentSnapshot;
import com.google.cloud.firestore.FieldPath;
import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.Query;
import fr.vigidev.tickets.people.application.UserPage;
import fr.vigidev.tickets.people.application.UserQuery;
import fr.vigidev.tickets.people.application.Users;
import fr.vigidev.tickets.people.model.AccountStatus;
import fr.vigidev.tickets.people.model.Role;
import fr.vigidev.tickets.people.model.User;
import fr.vigidev.tickets.platform.firestore.Await;
import fr.vigidev.tickets.platform.firestore.Doc;
import fr.vigidev.tickets.platform.search.SearchTokens;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The collection {@code users}, to be read. */
public final class FirestoreUsers implements Users {
  private final Firestore firestore;

  public FirestoreUsers(Firestore firestore) {
    this.firestore = firestore;
  }

  @Override
  public Optional<User> find(String uid) {
    DocumentSnapshot document = Await.result(firestore.collection("users").document(uid).get());
    return document.exists() ? Optional.of(UserDocument.user(document)) : Optional.empty();
  }

  @Override
  public List<User> activeStaff() {
    return users(activeStaff(firestore));
  }

  @Override
  public List<User> activeUsersOf(String clientId) {
    return users(
        active(firestore)
            .whereEqualTo("clientId", clientId)
            .whereEqualTo("role", Role.CLIENT.code()));
  }

  /** One word is looked up, the others are looked for in what was found. */
  @Override
  public UserPage page(UserQuery wanted) {
    Query query = firestore.collection("users");
    if (!wanted.statuses().isEmpty()) {
      query = query.whereIn("status", wanted.statuses().stream().map(AccountStatus::code).toList());
    }
    if (!wanted.roles().isEmpty()) {
      query = query.whereIn("role", wanted.roles().stream().map(Role::code).toList());
    }
    if (!wanted.words().isEmpty()) {
      query = query.whereArrayContains("searchTokens", wanted.words().getFirst());
    }
    query =
        query
            .orderBy("createdAt", Query.Direction.DESCENDING)
            .orderBy(FieldPath.documentId(), Query.Direction.DESCENDING)
            .limit(wanted.limit());
    if (wanted.after().isPresent()) {
      UserQuery.Position after = wanted.after().get();
      query = query.startAfter(Doc.timestamp(after.createdAt()), after.uid());
    }
    List<User> found = users(query);
    Optional<UserQuery.Position> next =
        found.size() < wanted.limit()
            ? Optional.empty()
            : Optional.of(
                new UserQuery.Position(found.getLast().createdAt(), found.getLast().uid()));
    return new UserPage(
        found.stream().filter(user -> matches(user, wanted.words())).toList(), next);
  }

  static Query active(Firestore firestore) {
    return firestore.collection("users").whereEqualTo("status", AccountStatus.ACTIVE.code());
  }

  static Query activeStaff(Firestore firestore) {
    List<String> staffRoles =
        Arrays.stream(Role.values()).filter(Role::isStaff).map(Role::code).toList();
    return active(firestore).whereIn("role", staffRoles);
  }

  private static List<User> users(Query query) {
    return Await.result(query.get()).getDocuments().stream().map(UserDocument::user).toList();
  }

  private static boolean matches(User user, List<String> words) {
    return SearchTokens.of(user.displayName(), user.email()).containsAll(words);
  }
}
