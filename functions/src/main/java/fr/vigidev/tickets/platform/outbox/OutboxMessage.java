package fr.vigidev.tickets.platform.outbox;

import java.time.Instant;

/**
 * An event as it waits in the outbox and travels over Pub/Sub.
 *
 * @param id the same for every delivery of the event
 * @param json what happened, as a JSON object
 */
public record OutboxMessage(String id, String json, Instant at) {}
