package fr.vigidev.tickets.e2e.account;

import static fr.vigidev.tickets.e2e.api.Problems.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import fr.vigidev.tickets.e2e.api.Api;
import fr.vigidev.tickets.e2e.api.AtOnce;
import fr.vigidev.tickets.e2e.people.Accounts;
import fr.vigidev.tickets.e2e.people.BrowserAuth;
import fr.vigidev.tickets.e2e.people.Invitations;
import fr.vigidev.tickets.e2e.people.Person;
import fr.vigidev.tickets.e2e.people.Users;
import fr.vigidev.tickets.e2e.people.World;
import fr.vigidev.tickets.e2e.platform.Answer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Account enumeration: nobody learns from an answer whether an address has an account. */
final class EnumerationIT {
  private static final World WORLD = World.create();

  /** Every relation that an address can have to the platform. */
  enum Address {
    UNKNOWN,
    INVITED,
    UNVERIFIED,
    UNACTIVATED,
    PENDING,
    ACTIVE,
    DISABLED;

    /** A new address of that kind. */
    String make() {
      return switch (this) {
        case UNKNOWN -> Accounts.newAddress("Inconnue");
        case INVITED -> {
          String email = Accounts.newAddress("Invitée");
          Invitations.make(Invitations.toClient(email, WORLD.alpha()));
          yield email;
        }
        case UNVERIFIED -> Users.unverified("Ursule").email();
        case UNACTIVATED -> Users.unactivated("Nina").email();
        case PENDING -> Users.pending("Pauline").email();
        case ACTIVE -> Users.of(WORLD.alpha(), "Aline").email();
        case DISABLED -> {
          Person person = Users.of(WORLD.alpha(), "Denis");
          Users.disable(person);
          yield person.email();
        }
      };
    }
  }

  @TestFactory
  Stream<DynamicTest> the_answer_is_the_same_whoever_the_address_belongs_to() {
    return Arrays.stream(AccountRoute.values())
        .flatMap(
            route ->
                Arrays.stream(Address.values())
                    .map(
                        address ->
                            dynamicTest(
                                route.path() + " for " + address,
                                () -> assertTellsNothing(route, address))));
  }

  /** The second call comes at once, so that it is refused: that must tell nothing either. */
  private static void assertTellsNothing(AccountRoute route, Address address) {
    String unknown = Address.UNKNOWN.make();
    String email = address.make();

    Answer answer = route.ask(email);
    assertThat(answer.status()).as("%s", answer).isEqualTo(202);
    assertThat(seen(answer)).isEqualTo(seen(route.ask(unknown)));

    Answer again = route.ask(email);
    assertRefused(again, 429, "rate_limited");
    assertThat(Integer.parseInt(again.header("Retry-After"))).isBetween(1, 60);
    assertThat(seen(again)).isEqualTo(seen(route.ask(unknown)));
  }

  @ParameterizedTest
  @EnumSource
  void a_sign_in_with_the_password_of_a_sign_up_tells_nothing(Address address) {
    String unknown = Address.UNKNOWN.make();
    String email = address.make();
    AccountRoute.SIGN_UP.ask(unknown);
    AccountRoute.SIGN_UP.ask(email);

    assertThat(seen(BrowserAuth.signIn(email, AccountRoute.STRANGERS)))
        .isEqualTo(seen(BrowserAuth.signIn(unknown, AccountRoute.STRANGERS)));
  }

  @ParameterizedTest
  @EnumSource
  void firebase_itself_tells_nothing_at_sign_in(Address address) {
    String email = address.make();
    Answer unknown = BrowserAuth.signIn(Address.UNKNOWN.make(), "un-mauvais-mot-de-passe");

    assertThat(seen(BrowserAuth.signIn(email, "un-mauvais-mot-de-passe"))).isEqualTo(seen(unknown));
  }

  @ParameterizedTest
  @EnumSource
  void firebase_itself_tells_nothing_at_a_reset(Address address) {
    String unknown = Address.UNKNOWN.make();
    String email = address.make();
    Function<String, List<Object>> asked =
        each -> {
          Answer answer = BrowserAuth.askForReset(each);
          return List.of(answer.status(), answer.body().replace(each, "adresse"));
        };

    assertThat(asked.apply(email)).isEqualTo(asked.apply(unknown));
  }

  @ParameterizedTest
  @EnumSource
  void a_pause_is_kept_in_capitals_too(AccountRoute route) {
    String email = Address.UNKNOWN.make();
    route.ask(email);

    assertRefused(route.ask(email.toUpperCase(Locale.ROOT)), 429, "rate_limited");
  }

  @Test
  void a_sign_up_counts_as_a_confirmation_mail_and_not_as_a_reset() {
    String email = Address.UNKNOWN.make();
    AccountRoute.SIGN_UP.ask(email);

    assertRefused(AccountRoute.CONFIRMATION_MAIL.ask(email), 429, "rate_limited");
    assertThat(AccountRoute.PASSWORD_RESET.ask(email).status()).isEqualTo(202);
  }

  @Test
  void of_many_requests_at_once_one_is_taken() {
    String email = Address.UNKNOWN.make();
    List<Answer> answers = AtOnce.all(6, i -> AccountRoute.PASSWORD_RESET.ask(email));

    assertThat(answers).extracting(Answer::status).containsOnlyOnce(202).containsOnly(202, 429);
  }

  @Test
  void a_token_makes_no_difference() {
    String email = WORLD.alice().email();
    Answer answer =
        Api.as(WORLD.alice())
            .post(AccountRoute.PASSWORD_RESET.path(), AccountRoute.PASSWORD_RESET.body(email));

    assertThat(seen(answer))
        .isEqualTo(seen(AccountRoute.PASSWORD_RESET.ask(Address.UNKNOWN.make())));
  }

  /** All that a stranger can see of an answer but what the clock says. */
  private static List<Object> seen(Answer answer) {
    Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
    headers.keySet().removeIf(name -> name.matches("(?i)date|retry-after"));
    return List.of(answer.status(), headers, answer.body());
  }
}
