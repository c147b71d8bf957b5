package fr.vigidev.tickets.people.adapter.event;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.people.PeopleFixtures;
import fr.vigidev.tickets.people.model.AccountEvent;
import fr.vigidev.tickets.people.model.EmailAddress;
import fr.vigidev.tickets.people.model.SignUpCode;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountEventJsonTest {
  @ParameterizedTest
  @EnumSource(AccountEvent.Purpose.class)
  void aMailAskedForArrivesAsItWasSent(AccountEvent.Purpose purpose) {
    AccountEvent event =
        new AccountEvent.MailAsked(
            "e1", PeopleFixtures.NOW, purpose, new EmailAddress("camille@exemple.test"));
    assertThat(AccountEventJson.parse(AccountEventJson.message(event).json())).contains(event);
  }

  @Test
  void aSignUpArrivesWithItsCode() {
    AccountEvent event =
        new AccountEvent.SignUpStarted(
            "e1",
            PeopleFixtures.NOW,
            new EmailAddress("camille@exemple.test"),
            SignUpCode.draw(new SecureRandom()));
    assertThat(AccountEventJson.parse(AccountEventJson.message(event).json())).contains(event);
  }

  @Test
  void anInvitationArrivesAsItWasSent() {
    AccountEvent event = new AccountEvent.InvitationSent("e1", PeopleFixtures.NOW, "i1");
    assertThat(AccountEventJson.parse(AccountEventJson.message(event).json())).contains(event);
  }

  @Test
  void whatBecameOfAnAccountArrivesAsItWasSent() {
    AccountEvent waits = new AccountEvent.AccountWaits("e1", PeopleFixtures.NOW, "u1");
    assertThat(AccountEventJson.parse(AccountEventJson.message(waits).json())).contains(waits);
    AccountEvent attached = new AccountEvent.AccountAttached("e1", PeopleFixtures.NOW, "u1");
    assertThat(AccountEventJson.parse(AccountEventJson.message(attached).json()))
        .contains(attached);
    AccountEvent erased = new AccountEvent.AccountErased("e1", PeopleFixtures.NOW, "u1");
    assertThat(AccountEventJson.parse(AccountEventJson.message(erased).json())).contains(erased);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "{\"id\":\"e\",\"at\":\"2026-03-01T09:00:00Z\",\"type\":\"other\"}",
        "{\"id\":\"e\",\"at\":\"2026-03-01T09:00:00Z\",\"type\":\"account_mail_asked\","
            + "\"purpose\":\"confirmation\",\"email\":\"nobody\"}",
        "{\"id\":\"e\",\"at\":\"never\",\"type\":\"invitation_sent\",\"invitationId\":\"i\"}"
      })
  void whatIsNoEventIsNone(String text) {
    assertThat(AccountEventJson.parse(text)).isEmpty();
  }
}
