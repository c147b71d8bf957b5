package fr.vigidev.tickets.local.mailbox;

import fr.vigidev.tickets.local.mailbox.SendGridMail.Content;
import fr.vigidev.tickets.local.mailbox.SendGridMail.Person;
import fr.vigidev.tickets.local.mailbox.SendGridMail.Personalization;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What SendGrid refuses, in its words.
 *
 * @see <a href="https://www.twilio.com/docs/sendgrid/api-reference/mail-send/errors">its errors</a>
 */
final class SendGridChecks {

  /**
   * @param field the path of what is wrong; null when it is the request as a whole
   */
  record Refusal(String message, String field, String help) {}

  private static final Pattern ADDRESS =
      Pattern.compile("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+\\.[^\\s@<>,;\"]+");

  private final List<Refusal> refusals = new ArrayList<>();

  private SendGridChecks() {}

  static List<Refusal> refusals(SendGridMail mail) {
    SendGridChecks checks = new SendGridChecks();
    checks.person(mail.from(), "from");
    checks.personalizations(mail);
    checks.content(mail.content(), mail.template_id());
    return checks.refusals;
  }

  private void refuse(String field, String message) {
    refusals.add(new Refusal(message, field, null));
  }

  private void person(Person person, String field) {
    if (person == null || person.email() == null) {
      refuse(field, "The " + field + " object must be provided, with an email parameter.");
    } else if (!ADDRESS.matcher(person.email()).matches()) {
      refuse(field + ".email", "Does not contain a valid address.");
    }
  }

  private void personalizations(SendGridMail mail) {
    List<Personalization> all = mail.personalizations();
    if (all == null || all.isEmpty()) {
      refuse(
          "personalizations",
          "The personalizations field is required and must have at least one personalization.");
      return;
    }
    for (int i = 0; i < all.size(); i++) {
      Personalization one = all.get(i);
      String field = "personalizations." + i;
      if (one.to() == null || one.to().isEmpty()) {
        refuse(
            field + ".to",
            "The to array is required for all personalization objects, and must have at least one email object with a valid email address.");
      } else {
        recipients(one, field);
      }
      if (isBlank(one.subject()) && isBlank(mail.subject()) && mail.template_id() == null) {
        refuse(
            "subject",
            "The subject is required. You can get around this requirement if you use a template with a subject defined or if every personalization has a subject defined.");
      }
    }
  }

  private void recipients(Personalization one, String field) {
    Set<String> seen = new HashSet<>();
    Stream.of(one.to(), orNone(one.cc()), orNone(one.bcc()))
        .flatMap(List::stream)
        .forEach(
            person -> {
              person(person, field + ".to");
              if (person.email() != null && !seen.add(person.email().toLowerCase(Locale.ROOT))) {
                refuse(
                    field,
                    "Each email address in the personalization block should be unique between to, cc, and bcc. We found the first duplicate instance of ["
                        + person.email()
                        + "].");
              }
            });
  }

  private void content(List<Content> content, String template) {
    if (content == null || content.isEmpty()) {
      if (template == null) {
        refuse(
            "content",
            "Unless a valid template_id is provided, the content parameter is required. There must be at least one defined content block.");
      }
      return;
    }
    for (int i = 0; i < content.size(); i++) {
      if (isBlank(content.get(i).type())) {
        refuse("content." + i + ".type", "The content type is required.");
      }
      if (content.get(i).value() == null || content.get(i).value().isEmpty()) {
        refuse(
            "content." + i + ".value",
            "The content value must be a string at least one character in length.");
      }
    }
    if (content.size() > 1 && "text/plain".equals(content.get(1).type())) {
      refuse("content", "If present, text/plain must be first, followed by text/html.");
    }
  }

  private static List<Person> orNone(List<Person> people) {
    return people == null ? List.of() : people;
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
