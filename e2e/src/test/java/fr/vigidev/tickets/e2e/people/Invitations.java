package fr.vigidev.tickets.e2e.people;

import com.google.cloud.Timestamp;
import com.google.gson.JsonObject;
import fr.vigidev.tickets.e2e.platform.Database;
import fr.vigidev.tickets.e2e.platform.Json;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Invitations at every age. */
public final class Invitations {
  private Invitations() {}

  /** What an admin fills in to invite a user of a Client. */
  public static JsonObject toClient(String email, Company company) {
    return Json.object("email", email, "role", "client", "clientId", company.id());
  }

  /** What an admin fills in to invite a member of the team. */
  public static JsonObject toTeam(String email, String role) {
    return Json.object("email", email, "role", role);
  }

  /** The id of a new invitation. */
  public static String make(JsonObject invitation) {
    return Registry.invite(invitation);
  }

  /** Lets time pass for an invitation, as if it had been made and mailed earlier. */
  public static void age(String id, Duration duration) {
    String path = "invitations/" + id;
    Map<String, Object> fields = find(id);
    for (String field : List.of("createdAt", "sentAt", "expiresAt")) {
      Timestamp at = (Timestamp) fields.get(field);
      long earlier = at.getSeconds() - duration.toSeconds();
      Database.change(path, field, Timestamp.ofTimeSecondsAndNanos(earlier, at.getNanos()));
    }
  }

  /** What is kept of it. */
  public static Map<String, Object> find(String id) {
    return Database.find("invitations/" + id).orElseThrow();
  }

  public static String status(String id) {
    return (String) find(id).get("status");
  }
}
