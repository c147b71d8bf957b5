package fr.vigidev.tickets.people.adapter.http;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import fr.vigidev.tickets.people.model.MailSettings;
import fr.vigidev.tickets.people.model.PermissionTable;
import fr.vigidev.tickets.people.model.SavedView;
import fr.vigidev.tickets.people.model.User;

/** A user as the API tells it. */
public final class UserJson {
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
    json.add(
        "mailBounced",
        user.mail().bounce().<JsonElement>map(UserJson::bounce).orElse(JsonNull.INSTANCE));
    return json;
  }

  private static JsonObject bounce(MailSettings.Bounce bounce) {
    JsonObject json = new JsonObject();
    json.addProperty("at", bounce.at().toString());
    json.addProperty("reason", bounce.reason());
    return json;
  }

  /**
   * As the user itself is told: with what it may do, which is nothing as long as its account waits,
   * with what it is mailed, and with its views.
   */
  public static JsonObject toItself(User user) {
    JsonArray permissions = new JsonArray();
    if (user.isAtWork()) {
      PermissionTable.permissionsOf(user.role()).forEach(each -> permissions.add(each.code()));
    }
    JsonArray views = new JsonArray();
    user.views().forEach(view -> views.add(view(view)));
    JsonObject json = of(user);
    json.add("permissions", permissions);
    json.add("preferences", PreferencesJson.of(user.mail().preferences()));
    json.add("views", views);
    return json;
  }

  private static JsonObject view(SavedView view) {
    JsonObject json = new JsonObject();
    json.addProperty("name", view.name());
    json.addProperty("query", view.query());
    return json;
  }
}
