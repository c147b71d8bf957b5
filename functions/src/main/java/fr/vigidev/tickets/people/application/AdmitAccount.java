package fr.vigidev.tickets.people.application;

import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.people.model.Permission;
import fr.vigidev.tickets.people.model.Role;
import fr.vigidev.tickets.people.model.User;
import java.util.Optional;

/** Puts an account to work: an admin attaches it to a Client, or takes it into the team. */
public final class AdmitAccount {
  private final Users users;
  private final Clients clients;

  public AdmitAccount(Users users, Clients clients) {
    this.users = users;
    this.clients = clients;
  }

  /**
   * Attaches an account to a Client.
   *
   * @return the user as admitted; empty when the actor may not, or one of the two does not exist
   */
  public Optional<User> toClient(Actor actor, String uid, String clientId) {
    if (!actor.may(Permission.MANAGE_CLIENTS_AND_USERS) || clients.find(clientId).isEmpty()) {
      return Optional.empty();
    }
    return users.find(uid).map(user -> stored(user.asUserOf(clientId)));
  }

  /**
   * Takes an account into the team.
   *
   * @return the user as admitted; empty when the actor may not, or the account does not exist
   */
  public Optional<User> toStaff(Actor actor, String uid, Role role) {
    if (!actor.may(Permission.MANAGE_CLIENTS_AND_USERS)) {
      return Optional.empty();
    }
    return users.find(uid).map(user -> stored(user.asStaff(role)));
  }

  private User stored(User user) {
    users.update(user);
    return user;
  }
}
