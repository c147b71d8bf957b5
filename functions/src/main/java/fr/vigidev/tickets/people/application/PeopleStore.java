package fr.vigidev.tickets.people.application;

import fr.vigidev.tickets.people.model.AccountEvent;
import fr.vigidev.tickets.people.model.Client;
import fr.vigidev.tickets.people.model.EmailAddress;
import fr.vigidev.tickets.people.model.Invitation;
import fr.vigidev.tickets.people.model.User;
import fr.vigidev.tickets.platform.idempotency.RecordedRequest;
import fr.vigidev.tickets.platform.idempotency.RequestStamp;
import fr.vigidev.tickets.platform.idempotency.StoredAnswer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Where accounts, Clients and invitations change, one whole act at a time. */
public interface PeopleStore {

  /**
   * Runs the work in one transaction: all that it stores is stored, or nothing, and what it read is
   * still so at that moment.
   *
   * @param work may be run again from the start; it must have no effect but through the transaction
   */
  <T> T transact(Function<Transaction, T> work);

  /** One act on the store. All reads come before the first write. */
  interface Transaction {

    /** The user of that id. */
    Optional<User> user(String uid);

    /** The users of that address; more than one only when somebody made them so by hand. */
    List<User> usersOf(EmailAddress email);

    /** Those who can administer the platform today. */
    List<User> activeAdmins();

    /** Whether anybody works in the team today. */
    boolean hasActiveStaff();

    /** The Client of that id. */
    Optional<Client> client(String clientId);

    /** The invitation of that id. */
    Optional<Invitation> invitation(String id);

    /**
     * The invitations to that address that were neither used nor revoked, expired ones included.
     */
    List<Invitation> openInvitations(EmailAddress email);

    /** All invitations to that address, whatever became of them. */
    List<Invitation> invitationsTo(EmailAddress email);

    /** What was answered under the author and key of a stamp, whatever was asked then. */
    Optional<RecordedRequest> request(RequestStamp stamp);

    /** Stores a user, new or changed. */
    void store(User user);

    /** Stores a user that was erased at that moment; nothing else stays in its document. */
    void storeErased(User user, Instant at);

    /** Stores a Client, new or changed, and what its portal shows of it. */
    void store(Client client);

    /** Stores an invitation, new or changed. */
    void store(Invitation invitation);

    /** Removes an invitation. */
    void remove(Invitation invitation);

    /** Keeps the answer of a request, to be given again when the request is. */
    void record(RequestStamp stamp, StoredAnswer answer);

    /** Leaves an event to be told once the act is stored. */
    void enqueue(AccountEvent event);
  }
}
