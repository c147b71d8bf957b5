package fr.vigidev.tickets.e2e.api;

import com.google.gson.JsonObject;
import fr.vigidev.tickets.e2e.people.Accounts;
import fr.vigidev.tickets.e2e.people.Company;
import fr.vigidev.tickets.e2e.people.Invitations;
import fr.vigidev.tickets.e2e.people.Person;
import fr.vigidev.tickets.e2e.people.Users;
import fr.vigidev.tickets.e2e.people.World;
import fr.vigidev.tickets.e2e.platform.Answer;
import fr.vigidev.tickets.e2e.platform.Json;
import java.time.Duration;
import java.util.List;

/** Every route of the organisation, with what it asks for and a call that would be done. */
enum OrganisationRoute {
  LIST_USERS("manage_clients_and_users"),
  CHANGE_USER("manage_clients_and_users"),
  EXPORT_USER("manage_clients_and_users"),
  ERASE_USER("manage_clients_and_users"),
  REGISTER_CLIENT("manage_clients_and_users"),
  EDIT_CLIENT("manage_clients_and_users"),
  CREATE_PROJECT("manage_projects"),
  EDIT_PROJECT("manage_projects"),
  INVITE("invite"),
  REVOKE_INVITATION("invite"),
  RESEND_INVITATION("invite");

  private final String permission;

  OrganisationRoute(String permission) {
    this.permission = permission;
  }

  /** The permission that it asks for. */
  String permission() {
    return permission;
  }

  /** Calls it with nothing wrong in the request. */
  Answer call(Api caller) {
    String alpha = Stage.ALPHA.id();
    return switch (this) {
      case LIST_USERS -> caller.get("/api/users?limit=1");
      case CHANGE_USER ->
          caller.patch(
              "/api/users/" + Stage.MOVER.uid(), Json.object("role", "client", "clientId", alpha));
      case EXPORT_USER -> caller.get("/api/users/" + Stage.MOVER.uid() + "/export");
      case ERASE_USER ->
          caller.create("/api/users/" + Stage.LEAVER.uid() + "/erasure", Json.object());
      case REGISTER_CLIENT ->
          caller.create("/api/clients", Json.object("name", "Gamma", "kind", "end_user"));
      case EDIT_CLIENT -> caller.patch("/api/clients/" + alpha, Json.object("kind", "end_user"));
      case CREATE_PROJECT ->
          caller.create(
              "/api/projects",
              Json.object("name", "Annexe", "address", "Lyon", "clientIds", List.of(alpha)));
      case EDIT_PROJECT ->
          caller.patch("/api/projects/" + Stage.PROJECT, Json.object("address", "Lyon"));
      case INVITE -> caller.create("/api/invitations", Stage.invitation());
      case REVOKE_INVITATION -> caller.delete("/api/invitations/" + Stage.sentBefore());
      case RESEND_INVITATION ->
          caller.post("/api/invitations/" + Stage.sentBefore() + "/resend", Json.object());
    };
  }

  /** What the calls are about. */
  private static final class Stage {
    private static final World WORLD = World.create();
    private static final Company ALPHA = WORLD.alpha();
    private static final String PROJECT = WORLD.project();
    private static final Person MOVER = Users.pending("Maud Mover");
    private static final Person LEAVER = Users.of(ALPHA, "Léo Leaver");

    private Stage() {}

    private static JsonObject invitation() {
      return Invitations.toClient(Accounts.newAddress("Invité"), ALPHA);
    }

    /** An invitation whose mail is old enough to be sent once more. */
    private static String sentBefore() {
      String id = Invitations.make(invitation());
      Invitations.age(id, Duration.ofMinutes(2));
      return id;
    }
  }
}
