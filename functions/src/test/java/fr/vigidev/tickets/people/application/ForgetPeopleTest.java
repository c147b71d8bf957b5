package fr.vigidev.tickets.people.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vigidev.tickets.people.InMemoryAccounts;
import fr.vigidev.tickets.people.InMemoryPeople;
import fr.vigidev.tickets.people.PeopleFixtures;
import fr.vigidev.tickets.people.model.AccountEvent;
import fr.vigidev.tickets.people.model.EmailAddress;
import fr.vigidev.tickets.people.model.Person;
import fr.vigidev.tickets.people.model.User;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForgetPeopleTest {
  private final InMemoryPeople people = new InMemoryPeople();
  private final List<Person> forgotten = new ArrayList<>();
  private final ForgetPeople forgetPeople = new ForgetPeople(people, List.of(forgotten::add));
  private final User user = PeopleFixtures.waiting();

  @Test
  void onlyWhoWasErasedIsForgotten() {
    people.put(user, PeopleFixtures.disabled(PeopleFixtures.waiting()));
    forgetPeople.forget(user.uid());
    forgetPeople.forget("nobody");
    assertThat(forgotten).isEmpty();
    erase();
    forgetPeople.forget(user.uid());
    assertThat(forgotten).containsExactly(new Person(user.uid(), "Compte supprimé"));
  }

  @Test
  void aPlaceThatFailsKeepsNoOtherFromBeingGoneThrough() {
    erase();
    ForgetPeople broken =
        new ForgetPeople(
            people,
            List.of(
                erased -> {
                  throw new IllegalStateException("broken");
                },
                forgotten::add));
    assertThatThrownBy(() -> broken.forget(user.uid())).hasMessage("broken");
    assertThat(forgotten).hasSize(1);
  }

  @Test
  void nightsLookAgainForAWeek() {
    erase();
    assertThat(forgetPeople.forgetAgain(PeopleFixtures.NOW.plus(Duration.ofDays(7)))).isOne();
    assertThat(forgotten).hasSize(1);
    assertThat(forgetPeople.forgetAgain(PeopleFixtures.NOW.plus(Duration.ofDays(9)))).isZero();
    assertThat(forgotten).hasSize(1);
  }

  @Test
  void theEventMakesSureThatNobodySignsInAsThePerson() {
    EmailAddress email = new EmailAddress("camille@exemple.test");
    InMemoryAccounts accounts = new InMemoryAccounts();
    accounts.createConfirmed(email, "mot", "Camille");
    String uid = accounts.find(email).orElseThrow().uid();
    new FinishErasure(accounts, forgetPeople)
        .finish(new AccountEvent.AccountErased("e1", PeopleFixtures.NOW, uid));
    assertThat(accounts.find(email)).isEmpty();
  }

  private void erase() {
    people.transact(
        tx -> {
          tx.storeErased(user.erased("Compte supprimé"), PeopleFixtures.NOW);
          return null;
        });
  }
}
