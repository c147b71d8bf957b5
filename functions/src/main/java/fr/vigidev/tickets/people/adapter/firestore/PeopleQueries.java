package fr.vigidev.tickets.people.adapter.firestore;

import com.google.cloud.firestore.FieldPath;
import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.Query;
import fr.vigidev.tickets.people.application.UserQuery;
import fr.vigidev.tickets.people.model.AccountStatus;
import fr.vigidev.tickets.people.model.EmailAddress;
import fr.vigidev.tickets.people.model.Invitation;
import fr.vigidev.tickets.people.model.Role;
import fr.vigidev.tickets.platform.firestore.Doc;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * Every shape of query on people; {@code firestore.indexes.json} serves each. Those without an
 * order need no index beyond those that Firestore makes of every field.
 */
final class PeopleQueries {
  private PeopleQueries() {}

  static Query usersOf(Firestore firestore, EmailAddress email) {
    return firestore.collection("users").whereEqualTo("email", email.value());
  }

  static Query activeStaff(Firestore firestore) {
    List<String> staffRoles =
        Arrays.stream(Role.values()).filter(Role::isStaff).map(Role::code).toList();
    return active(firestore).whereIn("role", staffRoles);
  }

  static Query activeAdmins(Firestore firestore) {
    return active(firestore).whereEqualTo("role", Role.ADMIN.code());
  }

  static Query activeUsersOf(Firestore firestore, String clientId) {
    return active(firestore)
        .whereEqualTo("clientId", clientId)
        .whereEqualTo("role", Role.CLIENT.code());
  }

  /** Newest first. Indexes: users (status | role | searchTokens, createdAt desc), merged. */
  static Query page(Firestore firestore, UserQuery wanted) {
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
    return query
        .orderBy("createdAt", Query.Direction.DESCENDING)
        .orderBy(FieldPath.documentId(), Query.Direction.DESCENDING)
        .limit(wanted.limit());
  }

  static Query openInvitations(Firestore firestore, EmailAddress email) {
    return firestore
        .collection("invitations")
        .whereEqualTo("email", email.value())
        .whereEqualTo("status", Invitation.State.PENDING.code());
  }

  /** Whatever became of them. */
  static Query invitationsTo(Firestore firestore, EmailAddress email) {
    return firestore.collection("invitations").whereEqualTo("email", email.value());
  }

  /** Those that a person made. */
  static Query invitationsBy(Firestore firestore, String uid) {
    return firestore
        .collection("invitations")
        .whereEqualTo("invitedBy.uid", uid)
        .orderBy(FieldPath.documentId());
  }

  static Query erasedSince(Firestore firestore, Instant moment) {
    return firestore
        .collection("users")
        .whereGreaterThanOrEqualTo("erasedAt", Doc.timestamp(moment));
  }

  private static Query active(Firestore firestore) {
    return firestore.collection("users").whereEqualTo("status", AccountStatus.ACTIVE.code());
  }
}
