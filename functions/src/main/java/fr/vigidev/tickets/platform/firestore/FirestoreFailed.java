package fr.vigidev.tickets.platform.firestore;

import com.google.api.gax.rpc.ApiException;
import com.google.api.gax.rpc.StatusCode;
import com.google.cloud.firestore.FirestoreException;
import io.grpc.Status;

/** Firestore did not do what it was asked. */
public final class FirestoreFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public FirestoreFailed(Throwable cause) {
    super(cause);
  }

  /** Whether a document that had to be new existed already. */
  public boolean isAlreadyExists() {
    for (Throwable cause = getCause(); cause != null; cause = cause.getCause()) {
      // Plain calls fail with the one, transactions with the other.
      if (cause instanceof ApiException e
          && e.getStatusCode().getCode() == StatusCode.Code.ALREADY_EXISTS) {
        return true;
      }
      if (cause instanceof FirestoreException e
          && e.getStatus() != null
          && e.getStatus().getCode() == Status.Code.ALREADY_EXISTS) {
        return true;
      }
    }
    return false;
  }
}
