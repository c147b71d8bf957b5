package fr.vigidev.tickets.people.application;

import fr.vigidev.tickets.people.model.Person;
import fr.vigidev.tickets.people.model.User;
import fr.vigidev.tickets.platform.outcome.Failures;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Takes erased people out of all places that repeat who they are. */
public final class ForgetPeople {
  /**
   * For how long the nights go through those places again. An act that was under way while somebody
   * was erased, or a provider's word on an old mail, may have come after.
   */
  private static final Duration LOOK_AGAIN = Duration.ofDays(8);

  private final Users users;
  private final List<PersonCopies> places;

  /**
   * @param places in the order in which they are gone through
   */
  public ForgetPeople(Users users, List<PersonCopies> places) {
    this.users = users;
    this.places = List.copyOf(places);
  }

  /**
   * Forgets one person; nobody who was not erased. A place that fails keeps no other from being
   * gone through.
   *
   * @throws RuntimeException when one failed: it has to be done again
   */
  public void forget(String uid) {
    users.find(uid).filter(User::isErased).map(User::person).ifPresent(this::forget);
  }

  /** Forgets again who was erased lately; how many that are. */
  public int forgetAgain(Instant now) {
    List<User> erased = users.erasedSince(now.minus(LOOK_AGAIN));
    erased.forEach(each -> forget(each.person()));
    return erased.size();
  }

  private void forget(Person erased) {
    Failures<RuntimeException> failures = new Failures<>();
    for (PersonCopies place : places) {
      try {
        place.erase(erased);
      } catch (RuntimeException e) {
        failures.add(e);
      }
    }
    failures.throwFirst();
  }
}
