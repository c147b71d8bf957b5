package fr.vigidev.tickets.platform.firestore;

import com.google.api.gax.rpc.ApiException;
import com.google.cloud.firestore.FirestoreException;
import io.grpc.Status;
import java.util.Set;

/** Firestore did not do what it was asked. */
public final class FirestoreFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public FirestoreFailed(Throwable cause) {
    super(cause);
  }

  /** Whether a document that had to be new existed already. */
  public boolean isAlreadyExists() {
    return hasCode(Set.of(Status.Code.ALREADY_EXISTS));
  }

  /** Whether a document that had to exist did not. */
  public boolean isNotFound() {
    return hasCode(Set.of(Status.Code.NOT_FOUND));
  }

  /** Whether somebody else was faster: a document was not as it had to be. */
  public boolean isLostRace() {
    return hasCode(
        Set.of(Status.Code.ALREADY_EXISTS, Status.Code.FAILED_PRECONDITION, Status.Code.ABORTED));
  }

  private boolean hasCode(Set<Status.Code> codes) {
    for (Throwable cause = getCause(); cause != null; cause = cause.getCause()) {
      // Calls fail with the one or the other, depending on where Firestore's client meets it.
      if (cause instanceof ApiException e
          && codes.contains(Status.Code.valueOf(e.getStatusCode().getCode().name()))) {
        return true;
      }
      if (cause instanceof FirestoreException e
          && e.getStatus() != null
          && codes.contains(e.getStatus().getCode())) {
        return true;
      }
    }
    return false;
  }
}
