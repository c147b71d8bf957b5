package fr.vigidev.tickets.notification.adapter.mail;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.notification.model.Mail;
import fr.vigidev.tickets.people.PeopleFixtures;
import fr.vigidev.tickets.people.model.EmailAddress;
import fr.vigidev.tickets.people.model.Invitation;
import fr.vigidev.tickets.people.model.Person;
import fr.vigidev.tickets.people.model.Role;
import fr.vigidev.tickets.people.model.SignUpCode;
import fr.vigidev.tickets.people.model.User;
import fr.vigidev.tickets.platform.text.Texts;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JteAccountMailsTest {
  private static final String SITE = "https://tickets.exemple.test";
  private static final EmailAddress CAMILLE = new EmailAddress("camille+sav@exemple.test");

  private final JteAccountMails mails = new JteAccountMails(Texts.french(), URI.create(SITE));

  @Test
  void theLinksOfConfirmationAndResetLeadToOurOwnPage() {
    Mail confirmation = mails.confirmation(CAMILLE, "c-0_de");
    assertThat(confirmation.to()).isEqualTo("camille+sav@exemple.test");
    assertThat(confirmation.text())
        .contains(SITE + "/verification?mode=verifyEmail&oobCode=c-0_de");
    assertThat(confirmation.html())
        .contains("href=\"" + SITE + "/verification?mode=verifyEmail&amp;oobCode=c-0_de\"");
    SignUpCode code = SignUpCode.draw(new SecureRandom());
    assertThat(mails.signUp(CAMILLE, code).text())
        .contains(SITE + "/verification?mode=signUp&code=" + code.value());
    assertThat(mails.passwordReset(CAMILLE, "Camille", "c-0_de").text())
        .contains(SITE + "/verification?mode=resetPassword&oobCode=c-0_de");
  }

  @Test
  void aNameIsOneLineOfTextAndNeverHtml() {
    Mail mail = mails.passwordReset(CAMILLE, "<b>x</b>\r\nBcc: y@exemple.test\u202e", "code");
    assertThat(mail.html()).doesNotContain("<b>").contains("&lt;b&gt;x&lt;/b&gt;Bcc");
    assertThat(mail.text()).contains("Bonjour <b>x</b>Bcc: y@exemple.test,");
    assertThat(mail.subject()).isEqualTo("Choisissez un nouveau mot de passe");
    assertThat(mails.passwordReset(CAMILLE, " ", "code").text()).contains("Bonjour, vous pouvez");
  }

  @Test
  void whoHasAnAccountGetsNoSecret() {
    Mail mail = mails.alreadyRegistered(CAMILLE, "Camille");
    assertThat(mail.text()).contains(SITE + "/mot-de-passe-oublie").doesNotContain("oobCode");
  }

  @Test
  void anInvitationSaysWhoInvitesWhereToAndUntilWhen() {
    Mail staff = mails.invitation(invitation(Role.DEVELOPER, Optional.empty()));
    assertThat(staff.to()).isEqualTo(CAMILLE.value());
    assertThat(staff.text())
        .contains("Agnès vous invite à rejoindre l’équipe Vigidev comme développeur.")
        .contains("jusqu’au 16 mars 2026")
        .contains(SITE + "/inscription#adresse=camille%2Bsav%40exemple.test");
    assertThat(mails.invitation(invitation(Role.CLIENT, Optional.of("Alpha & Fils"))).html())
        .contains(
            "Agnès (Vigidev) vous invite à suivre les tickets de «\u00a0Alpha &amp; Fils\u00a0»");
  }

  @Test
  void whoIsAttachedReadsWhereItBelongs() {
    User camille = User.pending("u1", CAMILLE.value(), "Camille", PeopleFixtures.NOW);
    Mail client = mails.attached(camille.asUserOf("alpha"), Optional.of("Alpha & Fils"));
    assertThat(client.to()).isEqualTo(CAMILLE.value());
    assertThat(client.text())
        .contains("Bonjour Camille, votre compte", "«\u00a0Alpha & Fils\u00a0»", SITE + "/tickets")
        .doesNotContain("alpha");
    assertThat(client.html()).contains("«\u00a0Alpha &amp; Fils\u00a0»");
    assertThat(mails.attached(camille.asStaff(Role.TECHNICIAN), Optional.empty()).text())
        .contains("l’équipe Vigidev comme technicien");
  }

  @Test
  void anAdminReadsWhoWaits() {
    User admin = User.pending("u2", "ada@exemple.test", "Ada", PeopleFixtures.NOW);
    User hostile = User.pending("u1", CAMILLE.value(), "<script>x</script>", PeopleFixtures.NOW);
    Mail mail = mails.waiting(admin.asStaff(Role.ADMIN), hostile);
    assertThat(mail.to()).isEqualTo("ada@exemple.test");
    assertThat(mail.subject()).isEqualTo("Un compte attend d’être rattaché");
    assertThat(mail.text())
        .contains(CAMILLE.value(), SITE + "/administration/utilisateurs?statut=pending");
    assertThat(mail.html()).contains("&lt;script&gt;").doesNotContain("<script>");
  }

  private static Invitation invitation(Role role, Optional<String> clientName) {
    // Past eleven in the evening in UTC it is the next day in Paris.
    Instant expiresAt = Instant.parse("2026-03-15T23:30:00Z");
    return new Invitation(
        "i1",
        CAMILLE,
        role,
        clientName.map(name -> "alpha"),
        clientName,
        new Person("uid-admin", "Agnès"),
        PeopleFixtures.NOW,
        PeopleFixtures.NOW,
        expiresAt,
        Invitation.State.PENDING,
        Optional.empty(),
        Optional.empty());
  }
}
