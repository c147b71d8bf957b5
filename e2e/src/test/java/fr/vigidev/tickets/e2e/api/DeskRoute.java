package fr.vigidev.tickets.e2e.api;

import com.google.gson.JsonObject;
import fr.vigidev.tickets.e2e.people.Person;
import fr.vigidev.tickets.e2e.people.Team;
import fr.vigidev.tickets.e2e.people.Users;
import fr.vigidev.tickets.e2e.people.World;
import fr.vigidev.tickets.e2e.platform.Answer;
import fr.vigidev.tickets.e2e.platform.Json;
import fr.vigidev.tickets.people.model.Role;
import java.util.List;

/** Every route of the team's desk, with what it asks for and a call that would be done. */
enum DeskRoute {
  PRIORITISE("change_priority"),
  MARK_DUPLICATE("change_status"),
  SHARE_WITH_DEVELOPER("share_with_developer"),
  SHARE_WITH_ADMIN("share_with_admin"),
  ADD_CANNED_REPLY("manage_canned_replies"),
  EDIT_CANNED_REPLY("manage_canned_replies"),
  REMOVE_CANNED_REPLY("manage_canned_replies"),
  KEEP_VIEWS("view_every_ticket"),
  FOLLOW_MAILS("view_every_ticket"),
  EXPORT_TICKETS("view_every_ticket");

  private static final JsonObject REPLY =
      Json.object("title", "Accusé de réception", "body", "Bonjour, nous regardons.");

  private final String permission;

  DeskRoute(String permission) {
    this.permission = permission;
  }

  /** The permission that it asks for. */
  String permission() {
    return permission;
  }

  /** Calls it with nothing wrong in the request, on a new ticket of Alice. */
  Answer call(Api caller, World world) {
    String ticket = "/api/tickets/" + ticket(world);
    return switch (this) {
      case PRIORITISE -> caller.patch(ticket, Json.object("priority", "high", "version", 1));
      case MARK_DUPLICATE ->
          caller.create(ticket + "/duplicate", Json.object("of", ticket(world), "version", 1));
      case SHARE_WITH_DEVELOPER ->
          caller.create(ticket + "/shares", Json.object("uid", Helpers.DEVELOPER.uid()));
      case SHARE_WITH_ADMIN ->
          caller.create(ticket + "/shares", Json.object("uid", Helpers.ADMIN.uid()));
      case ADD_CANNED_REPLY -> caller.create("/api/canned-replies", REPLY);
      case EDIT_CANNED_REPLY ->
          caller.patch("/api/canned-replies/" + reply(), Json.object("title", "Autre titre"));
      case REMOVE_CANNED_REPLY -> caller.delete("/api/canned-replies/" + reply());
      case KEEP_VIEWS -> caller.put("/api/me/views", Json.object("views", List.of()));
      case FOLLOW_MAILS -> caller.get(ticket + "/deliveries");
      case EXPORT_TICKETS -> caller.get("/api/tickets.csv?clientId=" + world.alpha().id());
    };
  }

  private static String ticket(World world) {
    return Api.as(world.alice()).openTicket(world.project(), "Un ticket");
  }

  private static String reply() {
    return Api.as(Team.admin()).create("/api/canned-replies", REPLY).text("id");
  }

  /** Whom nobody is that calls: one shares with somebody else. */
  private static final class Helpers {
    private static final Person DEVELOPER = Users.sparedStaff(Role.DEVELOPER, "Dora Développeuse");
    private static final Person ADMIN = Users.sparedStaff(Role.ADMIN, "Agathe Admin");

    private Helpers() {}
  }
}
