package fr.vigidev.tickets.local.mailbox;

import java.util.List;
import java.util.Map;

/** The body of SendGrid's {@code POST /v3/mail/send}, as far as the product can use it. */
record SendGridMail(
    List<Personalization> personalizations,
    Person from,
    Person reply_to,
    String subject,
    List<Content> content,
    Map<String, String> headers,
    Map<String, String> custom_args,
    String template_id) {

  /** A group of recipients, and what differs for them. */
  record Personalization(
      List<Person> to,
      List<Person> cc,
      List<Person> bcc,
      String subject,
      Map<String, String> headers) {}

  /** An address with an optional name. */
  record Person(String email, String name) {

    /** As a header shows it. */
    String written() {
      return name == null || name.isEmpty() ? email : name + " <" + email + ">";
    }
  }

  /** One part of the mail. */
  record Content(String type, String value) {}

  /** The part of that type, or an empty text. */
  String part(String type) {
    return content.stream()
        .filter(part -> part.type().equals(type))
        .map(Content::value)
        .findFirst()
        .orElse("");
  }
}
