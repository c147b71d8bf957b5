package fr.vigidev.tickets.ticket.model;

/**
 * A copy that was not what the tickets say, and is now.
 *
 * @param path of the document
 * @param field that was wrong; empty when the document was missing, or should not have been there
 * @param found what stood there
 * @param expected what stands there now
 */
public record Repair(String path, String field, String found, String expected) {}
