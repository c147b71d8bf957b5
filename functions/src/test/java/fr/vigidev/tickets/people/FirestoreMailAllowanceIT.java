package fr.vigidev.tickets.people;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.people.adapter.firestore.FirestoreMailAllowance;
import fr.vigidev.tickets.people.application.MailAllowance;
import fr.vigidev.tickets.people.model.EmailAddress;
import fr.vigidev.tickets.platform.firestore.EmulatorFirestore;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FirestoreMailAllowanceIT {
  private final MailAllowance allowance = new FirestoreMailAllowance(EmulatorFirestore.get());
  private final EmailAddress email = new EmailAddress(UUID.randomUUID() + "@exemple.test");

  @Test
  void aMailCanBeAskedForOncePerMinute() {
    assertThat(take(0)).isEmpty();
    assertThat(take(59)).contains(Duration.ofSeconds(1));
    assertThat(take(60)).isEmpty();
  }

  @Test
  void fiveMailsAnHourAreEnough() {
    for (int minute = 0; minute < MailAllowance.MOST; minute++) {
      assertThat(take(minute * 60)).isEmpty();
    }
    assertThat(take(10 * 60)).contains(Duration.ofMinutes(50));
    assertThat(take(60 * 60)).isEmpty();
  }

  @Test
  void mailsOfAnotherKindAndToOthersAreCountedApart() {
    take(0);
    assertThat(allowance.take(MailAllowance.Kind.PASSWORD_RESET, email, at(0))).isEmpty();
    EmailAddress other = new EmailAddress("x" + email.value());
    assertThat(allowance.take(MailAllowance.Kind.CONFIRMATION, other, at(0))).isEmpty();
  }

  private Optional<Duration> take(int second) {
    return allowance.take(MailAllowance.Kind.CONFIRMATION, email, at(second));
  }

  private static Instant at(int second) {
    return PeopleFixtures.NOW.plusSeconds(second);
  }
}
