package fr.vigidev.tickets.local.mailbox;

/**
 * The words around a link of Firebase Auth.
 *
 * @param request what the reader asked for, as a sentence that the link ends
 */
record AuthMail(String subject, String request) {

  /** The words for a request type of the Auth emulator. */
  static AuthMail of(String requestType) {
    return switch (requestType) {
      case "VERIFY_EMAIL" ->
          new AuthMail(
              "Confirmez votre adresse e-mail",
              "Pour confirmer votre adresse e-mail, ouvrez ce lien :");
      case "PASSWORD_RESET" ->
          new AuthMail(
              "Choisissez un nouveau mot de passe",
              "Pour choisir un nouveau mot de passe, ouvrez ce lien :");
      case "VERIFY_AND_CHANGE_EMAIL" ->
          new AuthMail(
              "Confirmez votre nouvelle adresse e-mail",
              "Pour confirmer votre nouvelle adresse e-mail, ouvrez ce lien :");
      default -> new AuthMail("Votre lien de connexion", "Pour vous connecter, ouvrez ce lien :");
    };
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
