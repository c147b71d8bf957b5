package fr.vigidev.tickets.people.application;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.people.InMemoryAccounts;
import fr.vigidev.tickets.people.InMemoryPeople;
import fr.vigidev.tickets.people.PeopleFixtures;
import fr.vigidev.tickets.people.TickingClock;
import fr.vigidev.tickets.people.model.AccountEvent;
import fr.vigidev.tickets.people.model.EmailAddress;
import fr.vigidev.tickets.people.model.User;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignUpTest {
  private static final EmailAddress EMAIL = new EmailAddress("camille@exemple.test");

  private final InMemoryAccounts accounts = new InMemoryAccounts();
  private final InMemoryPeople people = new InMemoryPeople();
  private final TickingClock clock = new TickingClock(PeopleFixtures.NOW);
  private final List<AccountEvent> told = new ArrayList<>();
  private Optional<Duration> wait = Optional.empty();

  @Test
  void anUnknownAddressGetsAnAccountToConfirm() {
    assertThat(signUp("premier-mot", "Camille")).isEmpty();
    assertThat(accounts.made(EMAIL).orElseThrow().password()).isEqualTo("premier-mot");
    assertThat(accounts.find(EMAIL).orElseThrow().emailVerified()).isFalse();
    assertThat(told)
        .singleElement()
        .isInstanceOfSatisfying(
            AccountEvent.MailAsked.class,
            event -> assertThat(event.purpose()).isEqualTo(AccountEvent.Purpose.SIGN_UP));
  }

  @Test
  void whoSignedUpWithTheAddressOfAnotherKnowsNothingOfWhatItsOwnerConfirms() {
    signUp("mot-du-squatteur", "Squatteur");
    String squatter = accounts.find(EMAIL).orElseThrow().uid();
    signUp("mot-du-vrai", "Camille");
    assertThat(accounts.made(EMAIL).orElseThrow().password()).isEqualTo("mot-du-vrai");
    assertThat(accounts.find(EMAIL).orElseThrow().uid()).isNotEqualTo(squatter);
  }

  @Test
  void aConfirmedAccountStaysAndItsOwnerIsTold() {
    signUp("premier-mot", "Camille");
    accounts.confirm(EMAIL);
    assertThat(signUp("autre-mot", "Autre")).isEmpty();
    assertThat(accounts.made(EMAIL).orElseThrow().password()).isEqualTo("premier-mot");
    assertThat(told).hasSize(2);
  }

  @Test
  void anAccountThatWasEverActivatedStays() {
    signUp("premier-mot", "Camille");
    String uid = accounts.find(EMAIL).orElseThrow().uid();
    people.put(User.pending(uid, EMAIL.value(), "Camille", PeopleFixtures.NOW));
    signUp("autre-mot", "Autre");
    assertThat(accounts.made(EMAIL).orElseThrow().password()).isEqualTo("premier-mot");
  }

  @Test
  void whoAsksTooOftenIsToldToWaitAndNothingHappens() {
    wait = Optional.of(Duration.ofSeconds(30));
    assertThat(signUp("premier-mot", "Camille")).contains(Duration.ofSeconds(30));
    assertThat(accounts.find(EMAIL)).isEmpty();
    assertThat(told).isEmpty();
  }

  private Optional<Duration> signUp(String password, String name) {
    AccountEvents events =
        new AccountEvents() {
          @Override
          public void publish(AccountEvent event) {
            throw new IllegalStateException("it was not stored");
          }

          @Override
          public void tell(AccountEvent event) {
            told.add(event);
          }
        };
    return new SignUp(accounts, people, (kind, email, now) -> wait, events, () -> "id", clock)
        .signUp(EMAIL, password, name);
  }
}
