package fr.vigidev.tickets.people.adapter.http;

import fr.vigidev.tickets.people.model.DisplayName;
import fr.vigidev.tickets.people.model.EmailAddress;
import fr.vigidev.tickets.platform.http.FieldError;
import fr.vigidev.tickets.platform.http.JsonFields;
import java.util.Optional;

/** Reads fields that several routes share, with the limits of the domain. */
public final class PeopleFields {
  private PeopleFields() {}

  /** A name of one line that may be left out, without the blanks around it. */
  public static Optional<String> line(JsonFields body, String name, int max) {
    Optional<String> line = body.text(name).map(String::strip);
    line.ifPresent(
        text -> {
          if (text.isEmpty()) {
            body.fault(name, FieldError.Code.REQUIRED);
          }
          if (text.codePointCount(0, text.length()) > max) {
            body.fault(name, FieldError.Code.TOO_LONG, max);
          }
          if (DisplayName.isUnprintable(text)) {
            body.fault(name, FieldError.Code.UNPRINTABLE);
          }
        });
    return line;
  }

  /** A name of one line that must be there, without the blanks around it. */
  public static Optional<String> requiredLine(JsonFields body, String name, int max) {
    Optional<String> line = line(body, name, max);
    if (line.isEmpty() && body.isAbsent(name)) {
      body.fault(name, FieldError.Code.REQUIRED);
    }
    return line;
  }

  /** An e-mail address that must be there. */
  static Optional<EmailAddress> requiredEmail(JsonFields body, String name) {
    Optional<String> text = body.requiredText(name);
    Optional<EmailAddress> email = text.flatMap(EmailAddress::parse);
    if (text.isPresent() && email.isEmpty()) {
      body.fault(name, FieldError.Code.MALFORMED_EMAIL);
    }
    return email;
  }
}
