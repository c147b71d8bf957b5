package fr.vigidev.tickets.people;

import fr.vigidev.tickets.people.application.Clients;
import fr.vigidev.tickets.people.application.Invitations;
import fr.vigidev.tickets.people.application.PeopleStore;
import fr.vigidev.tickets.people.application.Users;

class InMemoryPeopleTest extends PeopleContract {
  private final InMemoryPeople people = new InMemoryPeople();

  @Override
  protected PeopleStore store() {
    return people;
  }

  @Override
  protected Users users() {
    return people;
  }

  @Override
  protected Clients clients() {
    return people.clients();
  }

  @Override
  protected Invitations invitations() {
    return people.invitations();
  }
}
