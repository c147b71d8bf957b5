package fr.vigidev.tickets.local.demo;

import fr.vigidev.tickets.people.model.Actor;
import java.util.Map;

/**
 * Who and what the stories speak of, once it is there.
 *
 * @param actors everybody who may act, by key
 * @param projectIds the projects, by key
 */
record DemoPlace(Map<String, Actor> actors, Map<String, String> projectIds) {}
