package fr.vigidev.tickets.ticket.adapter.http;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import fr.vigidev.tickets.ticket.model.Attachment;
import java.util.List;

/** Files as the API tells them. */
final class AttachmentJson {
  private AttachmentJson() {}

  static JsonArray list(List<Attachment> attachments) {
    JsonArray array = new JsonArray();
    attachments.forEach(each -> array.add(of(each)));
    return array;
  }

  private static JsonObject of(Attachment attachment) {
    JsonObject json = new JsonObject();
    json.addProperty("id", attachment.id());
    json.addProperty("fileName", attachment.fileName());
    json.addProperty("contentType", attachment.contentType());
    json.addProperty("size", attachment.sizeBytes());
    attachment
        .size()
        .ifPresent(
            size -> {
              json.addProperty("width", size.width());
              json.addProperty("height", size.height());
            });
    attachment
        .duration()
        .ifPresent(duration -> json.addProperty("durationMs", duration.toMillis()));
    json.addProperty("path", attachment.path());
    attachment.thumbnailPath().ifPresent(path -> json.addProperty("thumbnailPath", path));
    return json;
  }
}
