package fr.vigidev.tickets.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vigidev.tickets.analytics.model.RetentionPeriods;
import fr.vigidev.tickets.ticket.model.Vigilance;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationTest {

  @Test
  void urgentTicketsAreToldAfterAQuarterOfAnHourAndEveryHourUnlessItIsSaidOtherwise() {
    assertThat(vigilance(Map.of()))
        .isEqualTo(new Vigilance(Duration.ofMinutes(15), Duration.ofHours(1)));
    assertThat(vigilance(Map.of("URGENT_DELAY", "", "URGENT_REPEAT", " ")))
        .isEqualTo(new Vigilance(Duration.ofMinutes(15), Duration.ofHours(1)));
  }

  @Test
  void aDurationIsMinutesOrWhatIso8601Writes() {
    assertThat(vigilance(Map.of("URGENT_DELAY", "20", "URGENT_REPEAT", "PT1H30M")))
        .isEqualTo(new Vigilance(Duration.ofMinutes(20), Duration.ofMinutes(90)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "soon",
        "15 min",
        "P",
        "1.5",
        "99999999999999999999",
        "999999999999999999",
        "0",
        "-1"
      })
  void aVariableThatIsNoDurationIsNamed(String value) {
    assertThatThrownBy(() -> vigilance(Map.of("URGENT_REPEAT", value)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("URGENT_REPEAT");
  }

  @ParameterizedTest
  @CsvSource({
    "URGENT_DELAY, -1",
    "MAILS_PER_HOUR, many",
    "SITE_URL, https://site test",
    "SENDGRID_BASE_URL, ::"
  })
  void aVariableThatIsMalformedIsNamed(String name, String value) {
    assertThatThrownBy(() -> vigilance(Map.of(name, value)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(name);
  }

  @Test
  void aVariableThatIsMissingIsNamed() {
    assertThatThrownBy(() -> Configuration.of(Map.of("SITE_URL", "https://site.test")))
        .hasMessageContaining("GOOGLE_CLOUD_PROJECT");
  }

  @Test
  void aSecretIsAskedForWhereItIsUsedAlone() {
    MailConfiguration mail = configuration(Map.of()).mail();

    assertThatThrownBy(mail::unsubscribeLinks)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("MAIL_LINK_SECRET");
    assertThatThrownBy(mail::requiredSendGridApiKey)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("SENDGRID_API_KEY");
  }

  @Test
  void whatGoesByItselfIsKeptForItsUsualTimeUnlessItIsSaidOtherwise() {
    assertThat(configuration(Map.of()).retention())
        .isEqualTo(retention(1, 60, 180, 90, 400))
        .isNotEqualTo(retention(2, 30, 90, 14, 100));
    assertThat(
            configuration(
                    Map.of(
                        "UPLOAD_RETENTION_DAYS", "2",
                        "REQUEST_RETENTION_DAYS", "30",
                        "MAIL_RETENTION_DAYS", "90",
                        "INVITATION_RETENTION_DAYS", "14",
                        "REPORT_RETENTION_DAYS", "100"))
                .retention())
        .isEqualTo(retention(2, 30, 90, 14, 100));
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "0", "-1", "31", "P90D", "1.5"})
  void aRetentionThatIsTooShortOrNoNumberIsNamed(String days) {
    assertThatThrownBy(() -> configuration(Map.of("MAIL_RETENTION_DAYS", days)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("MAIL_RETENTION_DAYS");
  }

  private static RetentionConfiguration retention(
      int uploads, int requests, int mails, int invitations, int reports) {
    return new RetentionConfiguration(
        Duration.ofDays(uploads),
        new RetentionPeriods(
            Duration.ofDays(requests),
            Duration.ofDays(mails),
            Duration.ofDays(invitations),
            Duration.ofDays(reports)));
  }

  private static Vigilance vigilance(Map<String, String> variables) {
    return configuration(variables).vigilance();
  }

  private static Configuration configuration(Map<String, String> variables) {
    Map<String, String> all =
        new HashMap<>(
            Map.of(
                "GOOGLE_CLOUD_PROJECT", "demo-configuration",
                "SITE_URL", "https://site.test",
                "MAIL_FROM", "tickets@exemple.test",
                "STORAGE_BUCKET", "bucket"));
    all.putAll(variables);
    return Configuration.of(all);
  }
}
