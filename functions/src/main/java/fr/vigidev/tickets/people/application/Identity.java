package fr.vigidev.tickets.people.application;

import java.util.Optional;

/**
 * What a valid ID token says of its bearer. It says nothing of role or Client: those are read from
 * the user's document at each request.
 *
 * @param name the name given at sign-up, when there is one
 */
public record Identity(String uid, String email, boolean emailVerified, Optional<String> name) {}
