package fr.vigidev.tickets.ticket.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The steps of a ticket, in the order in which it usually takes them. */
public enum Status {
  NEW,
  ACCEPTED,
  IN_PROGRESS,
  WAITING_FOR_CLIENT,
  RESOLVED,
  CLOSED;

  /** Whether somebody still has to do something about the ticket. */
  public boolean isOpen() {
    return this != RESOLVED && this != CLOSED;
  }

  /** The words for those in which somebody still has to do something. */
  public static List<String> openCodes() {
    return Arrays.stream(values()).filter(Status::isOpen).map(Status::code).toList();
  }

  /** The word used in documents and in the HTTP contract. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The status of that word; empty when there is none. */
  public static Optional<Status> of(String code) {
    return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
  }
}
