package fr.vigidev.tickets.ticket.model;

import fr.vigidev.tickets.people.model.Role;
import java.time.Instant;
import java.util.Optional;

/** What a Client may see of a public timeline entry. There is no such thing for an internal one. */
public record PortalEntry(String id, Instant at, String byName, Role byRole, PortalFact fact) {

  /** The Client's side of an entry; empty for an internal one. */
  public static Optional<PortalEntry> of(Entry entry) {
    return PortalFact.of(entry.fact())
        .filter(fact -> entry.visibility() == Visibility.PUBLIC)
        .map(
            fact ->
                new PortalEntry(
                    entry.id(), entry.at(), entry.by().name(), entry.by().role(), fact));
  }
}
