package fr.vigidev.tickets.people;

import fr.vigidev.tickets.people.application.Users;

class InMemoryUsersTest extends UsersContract {
  private final Users users = new InMemoryUsers();

  @Override
  protected Users users() {
    return users;
  }
}
