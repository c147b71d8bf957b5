package fr.vigidev.tickets.local.demo;

import fr.vigidev.tickets.people.model.Actor;
import java.util.Map;

/**
 * Who and what the demo speaks of, once it is there.
 *
 * @param clientIds the Clients
 * @param actors everybody who may act, by key
 * @param projectIds the projects, by key
 */
record DemoPlace(
    Map<DemoCompany, String> clientIds,
    Map<String, Actor> actors,
    Map<String, String> projectIds) {}
