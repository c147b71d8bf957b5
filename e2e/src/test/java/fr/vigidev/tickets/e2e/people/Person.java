package fr.vigidev.tickets.e2e.people;

/**
 * Somebody with an account.
 *
 * @param token the ID token that Firebase Auth gave at sign-in
 */
public record Person(String uid, String email, String name, String token) {}
