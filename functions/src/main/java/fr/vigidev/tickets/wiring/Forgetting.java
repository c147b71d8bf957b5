package fr.vigidev.tickets.wiring;

import com.google.cloud.firestore.Firestore;
import fr.vigidev.tickets.cannedreply.adapter.firestore.FirestoreAuthorNames;
import fr.vigidev.tickets.notification.adapter.firestore.FirestoreMailTraces;
import fr.vigidev.tickets.people.adapter.firestore.FirestoreInviterNames;
import fr.vigidev.tickets.people.adapter.firestore.FirestoreUsers;
import fr.vigidev.tickets.people.application.ForgetPeople;
import fr.vigidev.tickets.platform.firestore.AuthoredRequests;
import fr.vigidev.tickets.ticket.adapter.firestore.FirestoreHeldTickets;
import fr.vigidev.tickets.ticket.adapter.firestore.FirestorePersonNames;
import fr.vigidev.tickets.ticket.adapter.firestore.FirestoreTicketStore;
import fr.vigidev.tickets.ticket.application.ReleaseTickets;
import java.time.Clock;
import java.util.List;

/** All places that repeat who a person is. */
record Forgetting(Firestore firestore, Clock clock) {

  ForgetPeople forgetPeople() {
    AuthoredRequests requests = new AuthoredRequests(firestore);
    return new ForgetPeople(
        new FirestoreUsers(firestore),
        // Whose tickets are released is named in their timelines: names come afterwards.
        List.of(
            releaseTickets()::releaseAllOf,
            new FirestorePersonNames(firestore)::write,
            new FirestoreAuthorNames(firestore)::write,
            new FirestoreInviterNames(firestore)::write,
            new FirestoreMailTraces(firestore)::erase,
            erased -> requests.remove(erased.uid())));
  }

  /** Nobody is told of a release, so that there are no events to publish. */
  private ReleaseTickets releaseTickets() {
    return new ReleaseTickets(
        new FirestoreHeldTickets(firestore),
        new FirestoreTicketStore(firestore),
        events -> {},
        Ids::ofEntry,
        clock);
  }
}
