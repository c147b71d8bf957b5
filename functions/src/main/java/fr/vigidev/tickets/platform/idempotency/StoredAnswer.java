package fr.vigidev.tickets.platform.idempotency;

/**
 * The answer that a request got, kept to be given again.
 *
 * @param status the HTTP status
 * @param body the JSON text
 * @param location where what was created can be found
 */
public record StoredAnswer(int status, String body, String location) {}
