package fr.vigidev.tickets.platform.http;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads the parameters of a query, and gathers all that is wrong with them. {@link #finish} comes
 * last: it refuses what is wrong, and parameters that nobody asked for.
 */
public final class QueryParameters {
  private final Call call;
  private final Set<String> known = new HashSet<>();
  private final List<FieldError> faults = new ArrayList<>();

  public QueryParameters(Call call) {
    this.call = call;
  }

  /** The meanings of all values of a parameter, which are alternatives; a value has to have one. */
  public <T> Set<T> all(String name, Function<String, Optional<T>> meaning, FieldError.Code why) {
    Set<T> meanings = new LinkedHashSet<>();
    for (String value : values(name)) {
      meaning.apply(value).ifPresentOrElse(meanings::add, () -> fault(name, why));
    }
    return meanings;
  }

  /** The meaning of a parameter that is given once at most. */
  public <T> Optional<T> one(
      String name, Function<String, Optional<T>> meaning, FieldError.Code why) {
    List<String> values = values(name);
    if (values.size() > 1) {
      faults.add(new FieldError(name, FieldError.Code.TOO_MANY, List.of(1)));
      return Optional.empty();
    }
    return all(name, meaning, why).stream().findFirst();
  }

  /** The text of a parameter that is given once at most; blanks alone are none. */
  public Optional<String> text(String name) {
    return one(name, Optional::of, FieldError.Code.MALFORMED).filter(text -> !text.isBlank());
  }

  /** A number from 1 to a most. */
  public int limit(String name, int usual, int most) {
    return one(name, value -> number(value, most), FieldError.Code.NOT_ONE_OF).orElse(usual);
  }

  /** A day such as {@code 2026-03-29}, within two others that are included. */
  public Optional<LocalDate> day(String name, LocalDate earliest, LocalDate latest) {
    return one(name, text -> within(text, earliest, latest), FieldError.Code.MALFORMED);
  }

  /** Notes that a parameter is not as it has to be. */
  public void fault(String name, FieldError.Code why) {
    faults.add(new FieldError(name, why, List.of()));
  }

  /**
   * Ends the reading.
   *
   * @throws Rejected when anything was wrong
   */
  public void finish() {
    call.queryNames().stream()
        .filter(name -> !known.contains(name))
        .sorted()
        .forEach(name -> fault(name, FieldError.Code.UNKNOWN_FIELD));
    if (!faults.isEmpty()) {
      throw new Rejected(Problem.invalid(faults.stream().distinct().toList()));
    }
  }

  private List<String> values(String name) {
    known.add(name);
    return call.query(name);
  }

  private static Optional<LocalDate> within(String text, LocalDate earliest, LocalDate latest) {
    try {
      return Optional.of(LocalDate.parse(text))
          .filter(day -> !day.isBefore(earliest) && !day.isAfter(latest));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Integer> number(String text, int most) {
    try {
      return Optional.of(Integer.parseInt(text)).filter(number -> number >= 1 && number <= most);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
