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

  /**
   * Whatever a function was at when it died: the next word of the same event goes on from there.
   */
  @Test
  void anErasureThatBrokeOffIsFinishedWhenItsEventComesAgain() {
    erase();
    String[] names = {"Camille", "Camille", "Camille"};
    List<Integer> written = new ArrayList<>();
    PersonCopies dyingOnce =
        erased -> {
          for (int document = 0; document < names.length; document++) {
            if (!names[document].equals(erased.name())) {
              names[document] = erased.name();
              written.add(document);
              if (written.size() == 2) {
                throw new Killed();
              }
            }
          }
        };
    AccountEvent.AccountErased event =
        new AccountEvent.AccountErased("e1", PeopleFixtures.NOW, user.uid());
    FinishErasure finishErasure =
        new FinishErasure(
            new InMemoryAccounts(), new ForgetPeople(people, List.of(dyingOnce, forgotten::add)));

    assertThatThrownBy(() -> finishErasure.finish(event)).isInstanceOf(Killed.class);
    assertThat(names).containsExactly("Compte supprimé", "Compte supprimé", "Camille");
    assertThat(forgotten).isEmpty();
    finishErasure.finish(event);

    assertThat(names).containsOnly("Compte supprimé");
    assertThat(written).as("what is done is not done again").containsExactly(0, 1, 2);
    assertThat(forgotten).hasSize(1);
  }

  /** The end of a process, which nothing catches. */
  private static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
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
