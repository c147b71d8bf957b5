package fr.vigidev.tickets.attachment.adapter.media;

import fr.vigidev.tickets.ticket.model.RejectedFile.Reason;

/** Ends an inspection: the file is not taken. */
final class Unacceptable extends Exception {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  Unacceptable(Reason reason) {
    super(reason.name(), null, false, false);
    this.reason = reason;
  }

  Reason reason() {
    return reason;
  }

  /** It is damaged, cut off, or contradicts itself. */
  static Unacceptable unreadable() {
    return new Unacceptable(Reason.UNREADABLE);
  }

  /** It is something else too, or nothing that is taken. */
  static Unacceptable type() {
    return new Unacceptable(Reason.TYPE_REFUSED);
  }
}
