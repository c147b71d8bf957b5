package fr.vigidev.tickets.platform.firestore;

import com.google.api.gax.rpc.StatusCode;
import com.google.cloud.firestore.FirestoreException;

/** Firestore did not do what it was asked. */
public final class FirestoreFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public FirestoreFailed(Throwable cause) {
    super(cause);
  }

  /** Whether a document that had to be new existed already. */
  public boolean isAlreadyExists() {
    for (Throwable cause = getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof FirestoreException e
          && e.getStatus() != null
          && e.getStatus().getCode().name().equals(StatusCode.Code.ALREADY_EXISTS.name())) {
        return true;
      }
    }
    return false;
  }
}
