package fr.vigidev.tickets.people.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MailPreferencesTest {

  @ParameterizedTest
  @EnumSource(MailKind.class)
  void whoChoseNothingIsToldEverythingAtOnce(MailKind kind) {
    assertThat(MailPreferences.DEFAULT.wants(kind)).isTrue();
    assertThat(MailPreferences.DEFAULT.pace(kind)).isEqualTo(MailPace.AT_ONCE);
  }

  @Test
  void whatAChangeDoesNotNameStays() {
    MailPreferences before =
        new MailPreferences(Set.of(MailKind.TICKET_CREATED), Set.of(MailKind.STATUS_CHANGED));
    MailPreferences.Change change =
        new MailPreferences.Change(
            Map.of(MailKind.MESSAGE_POSTED, false),
            Map.of(
                MailKind.STATUS_CHANGED, MailPace.AT_ONCE, MailKind.URGENT_ALERT, MailPace.HOURLY));
    assertThat(before.with(change))
        .isEqualTo(
            new MailPreferences(
                Set.of(MailKind.TICKET_CREATED, MailKind.MESSAGE_POSTED),
                Set.of(MailKind.URGENT_ALERT)));
    assertThat(before.with(MailPreferences.Change.NONE)).isEqualTo(before);
  }

  @Test
  void whatWasEndedCanBeginAgain() {
    MailPreferences none =
        MailPreferences.DEFAULT.with(
            MailPreferences.Change.without(Set.of(MailKind.MESSAGE_POSTED)));
    assertThat(none.wants(MailKind.MESSAGE_POSTED)).isFalse();
    assertThat(none.wants(MailKind.STATUS_CHANGED)).isTrue();
    assertThat(
            none.with(new MailPreferences.Change(Map.of(MailKind.MESSAGE_POSTED, true), Map.of())))
        .isEqualTo(MailPreferences.DEFAULT);
  }
}
