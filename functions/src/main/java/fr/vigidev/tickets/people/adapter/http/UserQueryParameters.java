package fr.vigidev.tickets.people.adapter.http;

import fr.vigidev.tickets.people.application.UserQuery;
import fr.vigidev.tickets.people.model.AccountStatus;
import fr.vigidev.tickets.people.model.Role;
import fr.vigidev.tickets.platform.http.Call;
import fr.vigidev.tickets.platform.http.FieldError;
import fr.vigidev.tickets.platform.http.Problem;
import fr.vigidev.tickets.platform.http.Rejected;
import fr.vigidev.tickets.platform.search.SearchTokens;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The parameters of {@code GET /api/users}. */
final class UserQueryParameters {
  private static final int USUAL_LIMIT = 50;

  private UserQueryParameters() {}

  static UserQuery read(Call call) {
    return new UserQuery(
        words(call, "status", AccountStatus::of),
        words(call, "role", Role::of),
        call.query("q").stream().flatMap(text -> SearchTokens.words(text).stream()).toList(),
        limit(call),
        call.query("cursor").stream().findFirst().map(UserQueryParameters::position));
  }

  /** A cursor names a place in the list; it holds nothing that its reader did not see. */
  static String cursor(UserQuery.Position position) {
    String text = position.createdAt() + " " + position.uid();
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static UserQuery.Position position(String cursor) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      int gap = text.indexOf(' ');
      String uid = text.substring(gap + 1);
      if (gap < 0 || !Call.isId(uid)) {
        throw invalid("cursor", FieldError.Code.MALFORMED);
      }
      return new UserQuery.Position(Instant.parse(text.substring(0, gap)), uid);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw invalid("cursor", FieldError.Code.MALFORMED);
    }
  }

  private static int limit(Call call) {
    List<String> given = call.query("limit");
    if (given.isEmpty()) {
      return USUAL_LIMIT;
    }
    try {
      int limit = Integer.parseInt(given.getFirst());
      if (limit >= 1 && limit <= UserQuery.MAX_LIMIT) {
        return limit;
      }
    } catch (NumberFormatException e) {
      // Told below, with the numbers that are out of bounds.
    }
    throw invalid("limit", FieldError.Code.NOT_ONE_OF);
  }

  private static <T> Set<T> words(Call call, String name, Function<String, Optional<T>> meaning) {
    Set<T> values = new HashSet<>();
    for (String word : call.query(name)) {
      values.add(meaning.apply(word).orElseThrow(() -> invalid(name, FieldError.Code.NOT_ONE_OF)));
    }
    return values;
  }

  private static Rejected invalid(String parameter, FieldError.Code why) {
    return new Rejected(Problem.invalid(parameter, why));
  }
}
