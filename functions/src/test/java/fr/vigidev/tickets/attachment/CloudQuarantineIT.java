package fr.vigidev.tickets.attachment;

import com.google.cloud.storage.BlobInfo;
import fr.vigidev.tickets.attachment.adapter.storage.Bucket;
import fr.vigidev.tickets.attachment.adapter.storage.CloudQuarantine;
import fr.vigidev.tickets.attachment.application.Quarantine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

class CloudQuarantineIT extends QuarantineContract {
  private final Bucket bucket = EmulatorBucket.create();

  @Override
  protected Quarantine quarantine() {
    return new CloudQuarantine(bucket);
  }

  @Override
  protected void upload(String uid, String uploadId, byte[] content) {
    BlobInfo info =
        BlobInfo.newBuilder(bucket.name(), "uploads/" + uid + "/" + uploadId)
            .setContentType("image/png")
            .build();
    try {
      // Not in one request: the emulator does not understand how the client puts its parts
      // together.
      bucket.storage().createFrom(info, new ByteArrayInputStream(content));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
