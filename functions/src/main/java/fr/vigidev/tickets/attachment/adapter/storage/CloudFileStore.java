package fr.vigidev.tickets.attachment.adapter.storage;

import com.google.cloud.storage.Blob;
import com.google.cloud.storage.BlobInfo;
import com.google.cloud.storage.Storage;
import com.google.cloud.storage.Storage.BlobField;
import com.google.cloud.storage.Storage.BlobListOption;
import fr.vigidev.tickets.attachment.application.FileStore;
import fr.vigidev.tickets.attachment.model.FileName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * Files in the bucket, for readers whom the rules let through. They get no download token: a link
 * that holds one is good for whoever has it.
 */
public final class CloudFileStore implements FileStore {
  private final Bucket bucket;
  private final Storage storage;

  public CloudFileStore(Bucket bucket) {
    this.bucket = bucket;
    this.storage = bucket.storage();
  }

  @Override
  public void put(String path, Path content, String contentType, FileName name) {
    BlobInfo info =
        BlobInfo.newBuilder(bucket.id(path))
            .setContentType(contentType)
            .setContentDisposition(ContentDisposition.attachment(name))
            .setCacheControl("private, max-age=3600")
            .build();
    try {
      storage.createFrom(info, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void removeFolder(String folder) {
    for (Blob blob :
        storage
            .list(
                bucket.name(), BlobListOption.prefix(folder), BlobListOption.fields(BlobField.NAME))
            .iterateAll()) {
      storage.delete(blob.getBlobId());
    }
  }
}
