package fr.vigidev.tickets.project.adapter.http;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import fr.vigidev.tickets.project.model.Project;

/** A project as the API tells it to the staff. */
final class ProjectJson {
  private ProjectJson() {}

  static JsonObject of(Project project) {
    JsonArray clientIds = new JsonArray();
    project.clientIds().stream().sorted().forEach(clientIds::add);
    JsonObject json = new JsonObject();
    json.addProperty("id", project.id());
    json.addProperty("name", project.name());
    json.addProperty("address", project.address());
    json.add("clientIds", clientIds);
    json.addProperty("archived", project.archived());
    json.addProperty("ticketCount", project.tickets().all());
    json.addProperty("openTicketCount", project.tickets().open());
    json.addProperty("createdAt", project.createdAt().toString());
    return json;
  }
}
