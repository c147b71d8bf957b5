package fr.vigidev.tickets.people.adapter.http;

import fr.vigidev.tickets.people.application.UserQuery;
import fr.vigidev.tickets.people.model.AccountStatus;
import fr.vigidev.tickets.people.model.Role;
import fr.vigidev.tickets.platform.http.Call;
import fr.vigidev.tickets.platform.http.FieldError;
import fr.vigidev.tickets.platform.http.QueryParameters;
import fr.vigidev.tickets.platform.search.SearchTokens;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** The parameters of {@code GET /api/users}. */
final class UserQueryParameters {
  private static final int USUAL_LIMIT = 50;

  /** Firestore's last moment. */
  private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

  private UserQueryParameters() {}

  static UserQuery read(Call call) {
    QueryParameters parameters = new QueryParameters(call);
    UserQuery query =
        new UserQuery(
            parameters.all("status", AccountStatus::of, FieldError.Code.NOT_ONE_OF),
            parameters.all("role", Role::of, FieldError.Code.NOT_ONE_OF),
            parameters.text("q").map(SearchTokens::words).orElse(List.of()),
            parameters.limit("limit", USUAL_LIMIT, UserQuery.MAX_LIMIT),
            parameters.one("cursor", UserQueryParameters::position, FieldError.Code.MALFORMED));
    parameters.finish();
    return query;
  }

  /** Whether something is searched that has no word in it: nobody is called so. */
  static boolean isUnanswerable(Call call) {
    return call.query("q").stream()
        .anyMatch(text -> !text.isBlank() && SearchTokens.words(text).isEmpty());
  }

  /** A cursor names a place in the list; it holds nothing that its reader did not see. */
  static String cursor(UserQuery.Position position) {
    String text = position.createdAt() + " " + position.uid();
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<UserQuery.Position> position(String cursor) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      int gap = text.indexOf(' ');
      String uid = text.substring(gap + 1);
      if (gap < 0 || !Call.isId(uid)) {
        return Optional.empty();
      }
      Instant createdAt = Instant.parse(text.substring(0, gap));
      return createdAt.isBefore(Instant.EPOCH) || createdAt.isAfter(LATEST)
          ? Optional.empty()
          : Optional.of(new UserQuery.Position(createdAt, uid));
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }
}
