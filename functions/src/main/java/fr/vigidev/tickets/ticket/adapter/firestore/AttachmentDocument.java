package fr.vigidev.tickets.ticket.adapter.firestore;

import fr.vigidev.tickets.platform.firestore.Doc;
import fr.vigidev.tickets.ticket.model.Attachment;
import fr.vigidev.tickets.ticket.model.PixelSize;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The files of an entry or of a ticket, as maps within its document. */
final class AttachmentDocument {
  private static final String NAME = "attachments";

  private AttachmentDocument() {}

  /** Adds the field when there are files. */
  static void put(Map<String, Object> fields, List<Attachment> attachments) {
    if (!attachments.isEmpty()) {
      fields.put(NAME, list(attachments));
    }
  }

  static List<Map<String, Object>> list(List<Attachment> attachments) {
    return attachments.stream().map(AttachmentDocument::fields).toList();
  }

  /** The files that a document holds; none where the field is absent. */
  static List<Attachment> attachments(Doc doc) {
    return doc.fields().containsKey(NAME)
        ? doc.maps(NAME).stream().map(AttachmentDocument::attachment).toList()
        : List.of();
  }

  private static Map<String, Object> fields(Attachment attachment) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("id", attachment.id());
    fields.put("fileName", attachment.fileName());
    fields.put("contentType", attachment.contentType());
    fields.put("size", attachment.sizeBytes());
    attachment
        .size()
        .ifPresent(
            size -> {
              fields.put("width", size.width());
              fields.put("height", size.height());
            });
    attachment.duration().ifPresent(duration -> fields.put("durationMs", duration.toMillis()));
    fields.put("path", attachment.path());
    attachment.thumbnailPath().ifPresent(path -> fields.put("thumbnailPath", path));
    return fields;
  }

  private static Attachment attachment(Doc doc) {
    return new Attachment(
        doc.text("id"),
        doc.text("fileName"),
        doc.text("contentType"),
        doc.integer("size"),
        doc.optionalInteger("width").map(width -> new PixelSize(width, doc.integer("height"))),
        doc.optionalInteger("durationMs").map(Duration::ofMillis),
        doc.text("path"),
        doc.optionalText("thumbnailPath"));
  }
}
