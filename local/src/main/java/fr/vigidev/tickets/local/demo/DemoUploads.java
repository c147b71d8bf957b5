package fr.vigidev.tickets.local.demo;

import com.google.cloud.storage.BlobInfo;
import fr.vigidev.tickets.attachment.adapter.storage.Bucket;
import fr.vigidev.tickets.ticket.application.Upload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;

/** Puts the files of the stories into quarantine, where browsers put theirs. */
final class DemoUploads {
  private final Bucket bucket;

  DemoUploads(Bucket bucket) {
    this.bucket = bucket;
  }

  /**
   * Draws files and uploads them.
   *
   * @param names what they show follows from what they are called
   */
  List<Upload> upload(String uid, List<String> names) {
    return names.stream().map(name -> upload(uid, name)).toList();
  }

  private Upload upload(String uid, String name) {
    Upload upload = new Upload(UUID.randomUUID().toString(), name);
    boolean report = name.endsWith(".pdf");
    byte[] content = report ? DemoReport.pdf(name) : DemoPhoto.jpeg(name);
    BlobInfo info =
        BlobInfo.newBuilder(bucket.name(), "uploads/" + uid + "/" + upload.id())
            .setContentType(report ? "application/pdf" : "image/jpeg")
            .build();
    try {
      // Not in one request: the emulator does not understand how the client puts its parts
      // together.
      bucket.storage().createFrom(info, new ByteArrayInputStream(content));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return upload;
  }
}
