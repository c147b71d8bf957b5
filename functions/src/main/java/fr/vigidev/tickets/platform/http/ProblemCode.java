package fr.vigidev.tickets.platform.http;

import java.util.Locale;

/** Every way in which the API refuses, with its HTTP status. */
public enum ProblemCode {
  INVALID_REQUEST(400),
  ATTACHMENT_REJECTED(400),
  UNAUTHENTICATED(401),
  EMAIL_NOT_VERIFIED(403),
  ACCOUNT_PENDING(403),
  ACCOUNT_DISABLED(403),
  FORBIDDEN(403),
  NOT_FOUND(404),
  METHOD_NOT_ALLOWED(405),
  VERSION_CONFLICT(409),
  INVALID_TRANSITION(409),
  ALREADY_ASSIGNED(409),
  IDEMPOTENCY_MISMATCH(409),
  ALREADY_EXISTS(409),
  PROJECT_ARCHIVED(409),
  TOO_LARGE(413),
  UNSUPPORTED_MEDIA_TYPE(415),
  RATE_LIMITED(429),
  UNAVAILABLE(503);

  private final int status;

  ProblemCode(int status) {
    this.status = status;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** The word used in the contract, such as {@code not_found}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
