package fr.vigidev.tickets.people;

import fr.vigidev.tickets.people.adapter.firestore.FirestoreClients;
import fr.vigidev.tickets.people.adapter.firestore.FirestoreInvitations;
import fr.vigidev.tickets.people.adapter.firestore.FirestorePeopleStore;
import fr.vigidev.tickets.people.adapter.firestore.FirestoreUsers;
import fr.vigidev.tickets.people.application.Clients;
import fr.vigidev.tickets.people.application.Invitations;
import fr.vigidev.tickets.people.application.PeopleStore;
import fr.vigidev.tickets.people.application.Users;
import fr.vigidev.tickets.platform.firestore.EmulatorFirestore;

class FirestorePeopleIT extends PeopleContract {
  @Override
  protected PeopleStore store() {
    return new FirestorePeopleStore(EmulatorFirestore.get());
  }

  @Override
  protected Users users() {
    return new FirestoreUsers(EmulatorFirestore.get());
  }

  @Override
  protected Clients clients() {
    return new FirestoreClients(EmulatorFirestore.get());
  }

  @Override
  protected Invitations invitations() {
    return new FirestoreInvitations(EmulatorFirestore.get());
  }
}
