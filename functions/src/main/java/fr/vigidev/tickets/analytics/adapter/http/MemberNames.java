package fr.vigidev.tickets.analytics.adapter.http;

import fr.vigidev.tickets.people.application.Users;
import fr.vigidev.tickets.people.model.User;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What members are called: those at work by one query, others one by one. */
record MemberNames(Users users, Map<String, User> atWork) {

  static MemberNames of(Users users) {
    return new MemberNames(
        users,
        users.activeStaff().stream().collect(Collectors.toMap(User::uid, Function.identity())));
  }

  /** The name of a member; the id where it has no account any more. */
  String name(String uid) {
    User found = atWork.get(uid);
    return found == null ? users.find(uid).map(User::displayName).orElse(uid) : found.displayName();
  }
}
