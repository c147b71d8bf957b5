package fr.vigidev.tickets.notification.adapter.mail;

import fr.vigidev.tickets.notification.application.AccountMails;
import fr.vigidev.tickets.notification.model.Mail;
import fr.vigidev.tickets.people.model.AccountStatus;
import fr.vigidev.tickets.people.model.DisplayName;
import fr.vigidev.tickets.people.model.EmailAddress;
import fr.vigidev.tickets.people.model.Invitation;
import fr.vigidev.tickets.people.model.SignUpCode;
import fr.vigidev.tickets.people.model.User;
import fr.vigidev.tickets.platform.text.Texts;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Writes the mails about accounts in the words of the catalogue. */
public final class JteAccountMails implements AccountMails {
  private final Texts texts;
  private final URI siteUrl;
  private final MailTemplates templates = new MailTemplates();

  /**
   * @param siteUrl the root of the site; every link begins with it
   */
  public JteAccountMails(Texts texts, URI siteUrl) {
    this.texts = texts;
    this.siteUrl = siteUrl;
  }

  @Override
  public Mail signUp(EmailAddress to, SignUpCode code) {
    return mail(
        to.value(),
        "signup",
        texts.text("mail.signup.lead"),
        url("/verification?mode=signUp&code=" + code.value()));
  }

  @Override
  public Mail confirmation(EmailAddress to, String code) {
    return mail(
        to.value(),
        "confirmation",
        texts.text("mail.confirmation.lead"),
        action("verifyEmail", code));
  }

  @Override
  public Mail alreadyRegistered(EmailAddress to, String name) {
    return mail(
        to.value(),
        "registered",
        texts.text("mail.registered.lead", addressed(name)),
        url("/mot-de-passe-oublie"));
  }

  @Override
  public Mail passwordReset(EmailAddress to, String name, String code) {
    return mail(
        to.value(),
        "reset",
        texts.text("mail.reset.lead", addressed(name)),
        action("resetPassword", code));
  }

  @Override
  public Mail invitation(Invitation invitation) {
    String inviter = invitation.invitedBy().name();
    String lead =
        invitation
            .clientName()
            .map(client -> texts.text("mail.invitation.lead.client", inviter, client))
            .orElseGet(
                () ->
                    texts.text(
                        "mail.invitation.lead.staff",
                        inviter,
                        texts.text("role." + invitation.role().code())));
    String until = texts.text("mail.invitation.until", texts.day(invitation.expiresAt()));
    return mail(
        invitation.email().value(),
        "invitation",
        lead + " " + until,
        url("/inscription#adresse=" + encoded(invitation.email().value())));
  }

  @Override
  public Mail attached(User reader, Optional<String> clientName) {
    String name = addressed(reader.displayName());
    String lead =
        clientName
            .map(client -> texts.text("mail.attached.lead.client", name, client))
            .orElseGet(
                () ->
                    texts.text(
                        "mail.attached.lead.staff",
                        name,
                        texts.text("role." + reader.role().code())));
    return mail(reader.email(), "attached", lead, url("/tickets"));
  }

  @Override
  public Mail waiting(User admin, User account) {
    return mail(
        admin.email(),
        "waiting",
        texts.text("mail.waiting.lead", account.displayName(), account.email()),
        url("/administration/utilisateurs?statut=" + AccountStatus.PENDING.code()));
  }

  private Mail mail(String to, String kind, String lead, String url) {
    MailView view =
        new MailView(
            texts.text("language"),
            texts.text("mail." + kind + ".heading"),
            lead,
            List.of(),
            texts.text("mail." + kind + ".button"),
            url,
            texts.text("mail." + kind + ".reason"),
            Optional.empty(),
            texts.text("mail.signature"));
    return new Mail(
        to, texts.text("mail." + kind + ".subject"), templates.text(view), templates.html(view));
  }

  /** The name was given by somebody who had proved nothing yet. */
  private String addressed(String name) {
    return DisplayName.salvage(name)
        .map(usable -> texts.text("mail.addressed", usable))
        .orElseGet(() -> texts.text("mail.addressed.nobody"));
  }

  private String action(String mode, String code) {
    return url("/verification?mode=" + mode + "&oobCode=" + code);
  }

  private String url(String path) {
    return siteUrl.resolve(path).toString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
