package fr.vigidev.tickets.ticket;

import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.people.model.Person;
import fr.vigidev.tickets.people.model.Role;
import fr.vigidev.tickets.ticket.model.ClientRef;
import fr.vigidev.tickets.ticket.model.EntryIds;
import fr.vigidev.tickets.ticket.model.Opening;
import fr.vigidev.tickets.ticket.model.Priority;
import fr.vigidev.tickets.ticket.model.ProjectRef;
import fr.vigidev.tickets.ticket.model.TicketChange;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/** People and tickets that tests start from. */
public final class TicketFixtures {
  public static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
  public static final ClientRef ALPHA = new ClientRef("alpha", "Alpha Sécurité");
  public static final ProjectRef DEPOT =
      new ProjectRef("depot", "Entrepôt Gerland", "12 rue des Entrepôts, 69007 Lyon");
  public static final Actor ALICE =
      new Actor.ClientUser(new Person("alice", "Alice Martin"), "alpha");
  public static final Actor BRUNO =
      new Actor.ClientUser(new Person("bruno", "Bruno Petit"), "bravo");
  public static final Actor THOMAS =
      new Actor.Staff(new Person("thomas", "Thomas Leroy"), Role.TECHNICIAN);
  public static final Actor SONIA =
      new Actor.Staff(new Person("sonia", "Sonia Kaci"), Role.TECHNICIAN);
  public static final Actor DAVID =
      new Actor.Staff(new Person("david", "David Roux"), Role.DEVELOPER);
  public static final Actor ADA = new Actor.Staff(new Person("ada", "Ada Morel"), Role.ADMIN);

  private static final AtomicLong COUNTER = new AtomicLong();

  private TicketFixtures() {}

  /** Ids that sort in the order of drawing. */
  public static EntryIds ids() {
    return at -> "e%09d-%d".formatted(COUNTER.incrementAndGet(), System.nanoTime());
  }

  /** The opening of a ticket of Alpha by Alice, at nine, under a reference of its own. */
  public static TicketChange opened() {
    return opened(ALPHA, DEPOT);
  }

  /** The opening of a ticket by Alice, at nine, under a reference of its own. */
  public static TicketChange opened(ClientRef client, ProjectRef project) {
    return opened(client, project, Priority.HIGH);
  }

  /** The opening of an urgent ticket of Alpha by Alice, at nine, under a reference of its own. */
  public static TicketChange urgent() {
    return opened(ALPHA, DEPOT, Priority.URGENT);
  }

  /** The opening of a ticket by Alice, at nine, under a reference of its own. */
  public static TicketChange opened(ClientRef client, ProjectRef project, Priority priority) {
    return new Opening(
            ALICE,
            client,
            project,
            "Caméra muette",
            "Plus d’image\ndepuis ce matin.",
            priority,
            List.of())
        .as(TicketRef.draw(ThreadLocalRandom.current()), NINE, ids());
  }
}
