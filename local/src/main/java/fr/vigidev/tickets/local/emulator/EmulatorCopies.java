package fr.vigidev.tickets.local.emulator;

import java.util.Map;

/**
 * The copies of the downloadable emulators that run.
 *
 * @param origin where they come from, for a person to read
 * @param environment what tells firebase-tools to use them; empty for its own copies
 */
public record EmulatorCopies(String origin, Map<String, String> environment) {}
