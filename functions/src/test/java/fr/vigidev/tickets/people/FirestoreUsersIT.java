package fr.vigidev.tickets.people;

import fr.vigidev.tickets.people.adapter.firestore.FirestoreUsers;
import fr.vigidev.tickets.people.application.Users;
import fr.vigidev.tickets.platform.firestore.EmulatorFirestore;

class FirestoreUsersIT extends UsersContract {
  private final Users users = new FirestoreUsers(EmulatorFirestore.get());

  @Override
  protected Users users() {
    return users;
  }
}
