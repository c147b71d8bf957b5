package fr.vigidev.tickets.notification.adapter.mail;

import fr.vigidev.tickets.notification.application.TicketMails;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The headers that let a mail program show the mails on a ticket as one conversation (RFC 5322,
 * 3.6.4), and end a kind of mails (RFC 8058).
 */
final class MailHeaders {
  private static final int DIGEST_LENGTH = 16;

  private final String domain;

  /**
   * @param mailFrom the sender, whose domain the ids of mails are of
   */
  MailHeaders(String mailFrom) {
    this.domain = mailFrom.substring(mailFrom.lastIndexOf('@') + 1);
  }

  /**
   * The headers of a mail.
   *
   * @param ref the ticket that it is about; empty when it is about several
   */
  Map<String, String> of(
      TicketMails.Envelope envelope, Optional<TicketRef> ref, String unsubscribeUrl) {
    Map<String, String> headers = new LinkedHashMap<>();
    // The same each time that the mail is sent, so that a mailbox can tell a repeat.
    headers.put("Message-ID", id(envelope.mailingId()));
    ref.ifPresent(
        ticket -> {
          // Nobody can tell which mail on the ticket is the reader's first. All of them answer the
          // ticket itself, as if it had been a mail.
          String conversation = id(ticket.value() + "." + digest(envelope.reader().uid()));
          headers.put("In-Reply-To", conversation);
          headers.put("References", conversation);
        });
    headers.put("List-Unsubscribe", "<" + unsubscribeUrl + ">");
    headers.put("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    return headers;
  }

  private String id(String local) {
    return "<" + local + "@" + domain + ">";
  }

  private static String digest(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, DIGEST_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
