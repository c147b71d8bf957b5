package fr.vigidev.tickets.notification.model;

import java.time.Instant;

/**
 * What the provider tells of a mail.
 *
 * @param mark the mail
 * @param email the address that it was for
 * @param deadAddress whether the address takes no mail at all
 * @param reason why, in the words of a server; empty when there is nothing to say
 */
public record MailEvent(
    MailMark mark, String email, Outcome outcome, boolean deadAddress, String reason, Instant at) {}
