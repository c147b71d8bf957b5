package fr.vigidev.tickets.people.adapter.http;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import fr.vigidev.tickets.people.model.PermissionTable;
import fr.vigidev.tickets.people.model.User;

/** A user as the API tells it. */
final class UserJson {
  private UserJson() {}

  static JsonObject of(User user) {
    JsonObject json = new JsonObject();
    json.addProperty("uid", user.uid());
    json.addProperty("email", user.email());
    json.addProperty("displayName", user.displayName());
    json.addProperty("role", user.role().code());
    json.addProperty("clientId", user.clientId().orElse(null));
    json.addProperty("status", user.status().code());
    json.addProperty("createdAt", user.createdAt().toString());
    return json;
  }

  /** With what the user may do: nothing, as long as its account waits. */
  static JsonObject withPermissions(User user) {
    JsonArray permissions = new JsonArray();
    if (user.isAtWork()) {
      PermissionTable.permissionsOf(user.role()).forEach(each -> permissions.add(each.code()));
    }
    JsonObject json = of(user);
    json.add("permissions", permissions);
    return json;
  }
}
