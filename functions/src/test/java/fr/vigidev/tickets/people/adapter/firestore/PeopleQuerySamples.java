package fr.vigidev.tickets.people.adapter.firestore;

import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.Query;
import fr.vigidev.tickets.indexes.QuerySamples;
import fr.vigidev.tickets.people.application.UserQuery;
import fr.vigidev.tickets.people.model.AccountStatus;
import fr.vigidev.tickets.people.model.EmailAddress;
import fr.vigidev.tickets.people.model.Role;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The queries on people. */
public final class PeopleQuerySamples implements QuerySamples {
  private static final EmailAddress EMAIL = new EmailAddress("a@exemple.test");

  @Override
  public Map<String, List<Query>> samples(Firestore firestore) {
    return Map.of(
        "PeopleQueries.usersOf", List.of(PeopleQueries.usersOf(firestore, EMAIL)),
        "PeopleQueries.activeStaff", List.of(PeopleQueries.activeStaff(firestore)),
        "PeopleQueries.activeAdmins", List.of(PeopleQueries.activeAdmins(firestore)),
        "PeopleQueries.activeUsersOf", List.of(PeopleQueries.activeUsersOf(firestore, "alpha")),
        "PeopleQueries.openInvitations", List.of(PeopleQueries.openInvitations(firestore, EMAIL)),
        "PeopleQueries.invitationsTo", List.of(PeopleQueries.invitationsTo(firestore, EMAIL)),
        "PeopleQueries.invitationsBy", List.of(PeopleQueries.invitationsBy(firestore, "agnes")),
        "PeopleQueries.erasedSince", List.of(PeopleQueries.erasedSince(firestore, Instant.EPOCH)),
        "PeopleQueries.page", pages(firestore));
  }

  /** Nothing asked, each field alone, and all together. */
  private static List<Query> pages(Firestore firestore) {
    Set<AccountStatus> statuses = Set.of(AccountStatus.ACTIVE, AccountStatus.PENDING);
    Set<Role> roles = Set.of(Role.ADMIN);
    List<String> words = List.of("a");
    return List.of(
        page(firestore, Set.of(), Set.of(), List.of()),
        page(firestore, statuses, Set.of(), List.of()),
        page(firestore, Set.of(), roles, List.of()),
        page(firestore, Set.of(), Set.of(), words),
        page(firestore, statuses, roles, words));
  }

  private static Query page(
      Firestore firestore, Set<AccountStatus> statuses, Set<Role> roles, List<String> words) {
    return PeopleQueries.page(
        firestore, new UserQuery(statuses, roles, words, 1, Optional.empty()));
  }
}
