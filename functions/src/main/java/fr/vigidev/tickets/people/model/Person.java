package fr.vigidev.tickets.people.model;

/** A user as others see it: its id and the name that it goes by. */
public record Person(String uid, String name) {}
