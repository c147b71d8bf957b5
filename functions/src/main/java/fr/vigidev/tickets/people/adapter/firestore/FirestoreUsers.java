package fr.vigidev.tickets.people.adapter.firestore;

import com.google.cloud.firestore.DocumentSnapshot;
import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.Query;
import fr.vigidev.tickets.people.application.UserPage;
import fr.vigidev.tickets.people.application.UserQuery;
import fr.vigidev.tickets.people.application.Users;
import fr.vigidev.tickets.people.model.User;
import fr.vigidev.tickets.platform.firestore.Await;
import fr.vigidev.tickets.platform.firestore.Doc;
import fr.vigidev.tickets.platform.search.SearchTokens;
import java.time.Instant;
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
    return users(PeopleQueries.activeStaff(firestore));
  }

  @Override
  public List<User> activeUsersOf(String clientId) {
    return users(PeopleQueries.activeUsersOf(firestore, clientId));
  }

  @Override
  public List<User> erasedSince(Instant moment) {
    return users(PeopleQueries.erasedSince(firestore, moment));
  }

  /** One word is looked up, the others are looked for in what was found. */
  @Override
  public UserPage page(UserQuery wanted) {
    Query query = PeopleQueries.page(firestore, wanted);
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

  private static List<User> users(Query query) {
    return Await.result(query.get()).getDocuments().stream().map(UserDocument::user).toList();
  }

  private static boolean matches(User user, List<String> words) {
    return SearchTokens.of(user.displayName(), user.email()).containsAll(words);
  }
}
