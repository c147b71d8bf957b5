package fr.vigidev.tickets.people.application;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.people.InMemoryAccounts;
import fr.vigidev.tickets.people.InMemoryPendingSignUps;
import fr.vigidev.tickets.people.InMemoryPeople;
import fr.vigidev.tickets.people.PeopleFixtures;
import fr.vigidev.tickets.people.TickingClock;
import fr.vigidev.tickets.people.model.AccountEvent;
import fr.vigidev.tickets.people.model.EmailAddress;
import fr.vigidev.tickets.people.model.SignUpCode;
import fr.vigidev.tickets.people.model.User;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A sign-up from its form to its account. */
class SignUpTest {
  private static final EmailAddress EMAIL = new EmailAddress("camille@exemple.test");

  private final InMemoryAccounts accounts = new InMemoryAccounts();
  private final InMemoryPeople people = new InMemoryPeople();
  private final InMemoryPendingSignUps signUps = new InMemoryPendingSignUps();
  private final TickingClock clock = new TickingClock(PeopleFixtures.NOW);
  private final List<SignUpCode> mailed = new ArrayList<>();
  private final ConfirmSignUp confirmSignUp = new ConfirmSignUp(signUps, accounts, people, clock);
  private Optional<Duration> wait = Optional.empty();

  @Test
  void thereIsNoAccountBeforeTheLinkIsOpened() {
    signUp("premier-mot");
    assertThat(accounts.find(EMAIL)).isEmpty();
    assertThat(confirm(mailed.getFirst(), "premier-mot"))
        .isEqualTo(new ConfirmSignUp.Outcome.Confirmed(EMAIL, true));
    assertThat(accounts.made(EMAIL).orElseThrow().password()).isEqualTo("premier-mot");
    assertThat(accounts.find(EMAIL).orElseThrow().emailVerified()).isTrue();
  }

  @Test
  void aLinkConfirmsThePasswordOfItsOwnSignUpWhoeverElseSignedUp() {
    signUp("mot-du-squatteur");
    signUp("mot-du-vrai");
    signUp("mot-du-squatteur-encore");
    confirm(mailed.get(1), "mot-du-vrai");
    assertThat(accounts.made(EMAIL).orElseThrow().password()).isEqualTo("mot-du-vrai");
    assertThat(confirm(mailed.get(2), "mot-du-squatteur-encore"))
        .isEqualTo(new ConfirmSignUp.Outcome.Confirmed(EMAIL, false));
    assertThat(accounts.made(EMAIL).orElseThrow().password()).isEqualTo("mot-du-vrai");
  }

  @Test
  void whoOpensTheLinkOfAStrangersSignUpConfirmsNothing() {
    signUp("mot-du-squatteur");
    assertThat(confirm(mailed.getFirst(), "mot-du-vrai"))
        .isEqualTo(new ConfirmSignUp.Outcome.WrongPassword());
    assertThat(accounts.find(EMAIL)).isEmpty();
  }

  @Test
  void anAccountThatNobodyProvedToOwnGivesWay() {
    accounts.unconfirmed(EMAIL, "mot-du-squatteur");
    signUp("mot-du-vrai");
    confirm(mailed.getFirst(), "mot-du-vrai");
    assertThat(accounts.made(EMAIL).orElseThrow().password()).isEqualTo("mot-du-vrai");
  }

  @Test
  void anAccountThatWasMovedToTheAddressGivesWay() {
    Accounts.Account moved = accounts.unconfirmed(EMAIL, "mot-du-squatteur");
    people.put(User.pending(moved.uid(), "autre@exemple.test", "Autre", PeopleFixtures.NOW));
    signUp("mot-du-vrai");
    confirm(mailed.getFirst(), "mot-du-vrai");
    assertThat(accounts.made(EMAIL).orElseThrow().password()).isEqualTo("mot-du-vrai");
  }

  @Test
  void anAccountThatWasEverActivatedStays() {
    Accounts.Account own = accounts.unconfirmed(EMAIL, "premier-mot");
    people.put(User.pending(own.uid(), EMAIL.value(), "Camille", PeopleFixtures.NOW));
    signUp("autre-mot");
    assertThat(confirm(mailed.getFirst(), "autre-mot"))
        .isEqualTo(new ConfirmSignUp.Outcome.Confirmed(EMAIL, false));
    assertThat(accounts.made(EMAIL).orElseThrow().password()).isEqualTo("premier-mot");
  }

  @Test
  void aLinkIsGoodForADay() {
    signUp("premier-mot");
    clock.advance(PendingSignUp.STANDS);
    assertThat(confirm(mailed.getFirst(), "premier-mot"))
        .isEqualTo(new ConfirmSignUp.Outcome.Unknown());
    assertThat(accounts.find(EMAIL)).isEmpty();
  }

  @Test
  void aCodeThatNobodyDrewConfirmsNothing() {
    assertThat(confirm(SignUpCode.draw(new SecureRandom()), "mot"))
        .isEqualTo(new ConfirmSignUp.Outcome.Unknown());
  }

  @Test
  void whoAsksTooOftenIsToldToWaitAndNothingHappens() {
    wait = Optional.of(Duration.ofSeconds(30));
    assertThat(signUp("premier-mot")).contains(Duration.ofSeconds(30));
    assertThat(mailed).isEmpty();
  }

  private ConfirmSignUp.Outcome confirm(SignUpCode code, String password) {
    return confirmSignUp.confirm(code, password);
  }

  private Optional<Duration> signUp(String password) {
    AccountEvents events =
        new AccountEvents() {
          @Override
          public void publish(AccountEvent event) {
            throw new IllegalStateException("it was not stored");
          }

          @Override
          public void tell(AccountEvent event) {
            mailed.add(((AccountEvent.SignUpStarted) event).code());
          }
        };
    return new SignUp(
            signUps,
            (kind, email, now) -> wait,
            events,
            () -> SignUpCode.draw(new SecureRandom()),
            () -> "id",
            clock)
        .signUp(EMAIL, password, "Camille");
  }
}
