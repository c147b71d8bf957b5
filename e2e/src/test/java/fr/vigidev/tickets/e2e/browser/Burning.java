package fr.vigidev.tickets.e2e.browser;

import com.google.cloud.Timestamp;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import fr.vigidev.tickets.e2e.api.Api;
import fr.vigidev.tickets.e2e.people.World;
import fr.vigidev.tickets.e2e.platform.Database;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Urgent tickets that nobody took, and the alerts that screens of the team show of them. */
final class Burning {
  /** Seconds of 1970. A later one lies further back: few alerts are shown, the oldest first. */
  private static final AtomicInteger LONG_AGO = new AtomicInteger(1_000);

  private static final String TITLE =
      "Portail bloqué ouvert depuis la coupure de courant de la nuit dernière";

  private Burning() {}

  /** An urgent ticket, with its alert, which has stood longer than any other; answers its ref. */
  static String ticketOf(World world) {
    JsonObject ticket = Api.ticket(world.project(), TITLE);
    ticket.addProperty("priority", "urgent");
    String ref = Api.as(world.alice()).openTicket(ticket, UUID.randomUUID().toString()).text("ref");
    Timestamp since = Timestamp.ofTimeSecondsAndNanos(LONG_AGO.getAndDecrement(), 0);
    Database.put(
        "alerts/" + ref,
        Map.of(
            "ref",
            ref,
            "title",
            TITLE,
            "projectName",
            "Siège",
            "clientName",
            world.alpha().name(),
            "since",
            since,
            "raisedAt",
            since,
            "lastToldAt",
            Timestamp.now(),
            "times",
            1));
    return ref;
  }

  static Locator alert(Visit visit, String ref) {
    return visit.page().locator("[data-alert=" + ref + "]");
  }
}
