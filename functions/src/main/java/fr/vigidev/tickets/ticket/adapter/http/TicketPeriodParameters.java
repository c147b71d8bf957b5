package fr.vigidev.tickets.ticket.adapter.http;

import fr.vigidev.tickets.platform.http.FieldError;
import fr.vigidev.tickets.platform.http.QueryParameters;
import fr.vigidev.tickets.ticket.application.TicketPeriod;
import java.time.LocalDate;
import java.util.Optional;

/**
 * {@code createdFrom} and {@code createdTo}, or {@code resolvedFrom} and {@code resolvedTo}: days
 * in Paris, such as {@code 2026-03-29}. A list has one order, so that it has one period.
 */
final class TicketPeriodParameters {
  /** Firestore keeps no later moment than the end of the year 9999. */
  private static final LocalDate LATEST = LocalDate.of(9999, 12, 30);

  private static final LocalDate EARLIEST = LocalDate.EPOCH;

  private TicketPeriodParameters() {}

  static Optional<TicketPeriod> read(QueryParameters parameters) {
    Optional<TicketPeriod> created = read(parameters, "created", TicketPeriod.Reached.CREATED);
    Optional<TicketPeriod> resolved = read(parameters, "resolved", TicketPeriod.Reached.RESOLVED);
    if (created.isPresent() && resolved.isPresent()) {
      String name = resolved.get().first().isPresent() ? "resolvedFrom" : "resolvedTo";
      parameters.fault(name, FieldError.Code.UNKNOWN_FIELD);
    }
    return created.or(() -> resolved);
  }

  private static Optional<TicketPeriod> read(
      QueryParameters parameters, String name, TicketPeriod.Reached reached) {
    Optional<LocalDate> first = day(parameters, name + "From");
    Optional<LocalDate> last = day(parameters, name + "To");
    if (first.isPresent() && last.isPresent() && first.get().isAfter(last.get())) {
      parameters.fault(name + "To", FieldError.Code.NOT_ONE_OF);
      return Optional.empty();
    }
    return first.isEmpty() && last.isEmpty()
        ? Optional.empty()
        : Optional.of(new TicketPeriod(reached, first, last));
  }

  private static Optional<LocalDate> day(QueryParameters parameters, String name) {
    return parameters.day(name, EARLIEST, LATEST);
  }
}
