package fr.vigidev.tickets.project.application;

import fr.vigidev.tickets.platform.idempotency.RecordedRequest;
import fr.vigidev.tickets.platform.idempotency.RequestStamp;
import fr.vigidev.tickets.platform.idempotency.StoredAnswer;
import fr.vigidev.tickets.project.model.Project;
import java.util.Optional;
import java.util.function.Function;

/** Where projects change, one whole act at a time. */
public interface ProjectStore {

  /**
   * Runs the work in one transaction: all that it stores is stored, or nothing, and what it read is
   * still so at that moment.
   *
   * @param work may be run again from the start; it must have no effect but through the transaction
   */
  <T> T transact(Function<Transaction, T> work);

  /** One act on the store. All reads come before the first write. */
  interface Transaction {

    /** The project of that id. */
    Optional<Project> project(String projectId);

    /** What was answered under the author and key of a stamp, whatever was asked then. */
    Optional<RecordedRequest> request(RequestStamp stamp);

    /** Stores a new project, and shows it in the portal of each Client that it is attributed to. */
    void create(Project project);

    /**
     * Stores a changed project. A Client that it is attributed to from now on sees it in its
     * portal; one that it is withdrawn from keeps what it saw, as inactive. Counters stay.
     */
    void update(Project before, Project after);

    /** Keeps the answer of a request, to be given again when the request is. */
    void record(RequestStamp stamp, StoredAnswer answer);
  }
}
