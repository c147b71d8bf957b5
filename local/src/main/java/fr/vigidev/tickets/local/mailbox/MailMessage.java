package fr.vigidev.tickets.local.mailbox;

import java.time.Instant;
import java.util.Map;

/**
 * A mail that one person would have received.
 *
 * @param id unique while the mailbox lives
 * @param from the sender's address, without a name
 * @param to the recipient's address, without a name
 * @param text the plain part; empty when there is none
 * @param html the HTML part; empty when there is none
 * @param headers what a mail program would show as headers
 * @param marks what its sender wants to be told again with every event of it
 * @param at when the mailbox took it
 */
public record MailMessage(
    String id,
    String from,
    String to,
    String subject,
    String text,
    String html,
    Map<String, String> headers,
    Map<String, String> marks,
    Instant at) {}
