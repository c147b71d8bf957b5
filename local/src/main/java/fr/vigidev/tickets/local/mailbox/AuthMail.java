package fr.vigidev.tickets.local.mailbox;

import java.net.URI;

/**
 * What stands around a code of Firebase Auth.
 *
 * @param mode the word by which the site knows what the code is for
 * @param request what the reader asked for, as a sentence that the link ends
 * @see <a href="https://firebase.google.com/docs/auth/custom-email-handler">the modes</a>
 */
record AuthMail(String mode, String subject, String request) {

  /** The words for a request type of the Auth emulator. */
  static AuthMail of(String requestType) {
    return switch (requestType) {
      case "VERIFY_EMAIL" ->
          new AuthMail(
              "verifyEmail",
              "Confirmez votre adresse e-mail",
              "Pour confirmer votre adresse e-mail, ouvrez ce lien :");
      case "PASSWORD_RESET" ->
          new AuthMail(
              "resetPassword",
              "Choisissez un nouveau mot de passe",
              "Pour choisir un nouveau mot de passe, ouvrez ce lien :");
      case "VERIFY_AND_CHANGE_EMAIL" ->
          new AuthMail(
              "verifyAndChangeEmail",
              "Confirmez votre nouvelle adresse e-mail",
              "Pour confirmer votre nouvelle adresse e-mail, ouvrez ce lien :");
      case "RECOVER_EMAIL" ->
          new AuthMail(
              "recoverEmail",
              "Votre adresse e-mail a été modifiée",
              "Pour reprendre votre ancienne adresse e-mail, ouvrez ce lien :");
      default ->
          new AuthMail(
              "signIn", "Votre lien de connexion", "Pour vous connecter, ouvrez ce lien :");
    };
  }

  /** Where the site takes a code. A code is of letters that an address can hold as they are. */
  String link(URI site, String code) {
    return site.resolve("/verification") + "?mode=" + mode + "&oobCode=" + code + "&lang=fr";
  }

  String text(String link) {
    return "Bonjour,\n\n" + request + "\n\n" + link + "\n\nL’équipe Vigidev\n";
  }

  String html(String link) {
    String safe = link.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    return """
        <!doctype html>
        <html lang="fr">
        <body style="font-family: system-ui, sans-serif; overflow-wrap: anywhere">
        <p>Bonjour,</p>
        <p>%s</p>
        <p><a href="%s">%s</a></p>
        <p>L’équipe Vigidev</p>
        </body>
        </html>
        """
        .formatted(request, safe, safe);
  }
}
