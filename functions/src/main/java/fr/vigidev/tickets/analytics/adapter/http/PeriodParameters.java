package fr.vigidev.tickets.analytics.adapter.http;

import fr.vigidev.tickets.analytics.model.Period;
import fr.vigidev.tickets.platform.http.Call;
import fr.vigidev.tickets.platform.http.FieldError;
import fr.vigidev.tickets.platform.http.QueryParameters;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The parameters {@code from} and {@code to}: two days, both included. */
final class PeriodParameters {
  private static final String FROM = "from";
  private static final String TO = "to";

  /** No ticket is older, and arithmetic on days stays far from its limits. */
  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

  private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

  private PeriodParameters() {}

  /**
   * The period that is asked for.
   *
   * @throws fr.vigidev.tickets.platform.http.Rejected when it is none, or too long
   */
  static Period read(Call call) {
    QueryParameters parameters = new QueryParameters(call);
    Optional<LocalDate> from = day(call, parameters, FROM);
    Optional<LocalDate> to = day(call, parameters, TO);
    if (from.isPresent() && to.isPresent()) {
      long days = ChronoUnit.DAYS.between(from.get(), to.get()) + 1;
      if (days < 1 || days > Period.MOST_DAYS) {
        parameters.fault(TO, FieldError.Code.NOT_ONE_OF);
      }
    }
    parameters.finish();
    return new Period(from.orElseThrow(), to.orElseThrow());
  }

  private static Optional<LocalDate> day(Call call, QueryParameters parameters, String name) {
    if (call.query(name).isEmpty()) {
      parameters.fault(name, FieldError.Code.REQUIRED);
    }
    return parameters.day(name, EARLIEST, LATEST);
  }
}
