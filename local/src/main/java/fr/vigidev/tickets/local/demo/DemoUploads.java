package fr.vigidev.tickets.local.demo;

import com.google.cloud.storage.BlobInfo;
import fr.vigidev.tickets.attachment.adapter.storage.Bucket;
import fr.vigidev.tickets.ticket.application.Upload;
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
    byte[] content = name.endsWith(".pdf") ? DemoReport.pdf(name) : DemoPhoto.jpeg(name);
    bucket
        .storage()
        .create(
            BlobInfo.newBuilder(bucket.name(), "uploads/" + uid + "/" + upload.id()).build(),
            content);
    return upload;
  }
}
