package fr.vigidev.tickets.attachment.adapter.storage;

import com.google.cloud.storage.Blob;
import com.google.cloud.storage.BlobId;
import com.google.cloud.storage.Storage;
import com.google.cloud.storage.Storage.BlobField;
import com.google.cloud.storage.Storage.BlobGetOption;
import com.google.cloud.storage.Storage.BlobListOption;
import com.google.cloud.storage.Storage.BlobSourceOption;
import com.google.cloud.storage.StorageException;
import fr.vigidev.tickets.attachment.application.Quarantine;
import java.nio.file.Path;
import java.time.Instant;
import java.util.OptionalLong;

/** The folder {@code uploads/{uid}} of the bucket: browsers put files there under the rules. */
public final class CloudQuarantine implements Quarantine {
  private static final String ROOT = "uploads/";
  private static final int NOT_FOUND = 404;

  private final Bucket bucket;
  private final Storage storage;

  public CloudQuarantine(Bucket bucket) {
    this.bucket = bucket;
    this.storage = bucket.storage();
  }

  @Override
  public OptionalLong sizeBytes(String uid, String uploadId) {
    Blob blob = storage.get(id(uid, uploadId), BlobGetOption.fields(BlobField.SIZE));
    return blob == null ? OptionalLong.empty() : OptionalLong.of(blob.getSize());
  }

  @Override
  public boolean fetch(String uid, String uploadId, Path target) {
    try {
      // Raw: an upload that says it is compressed would unfold to any size.
      storage.downloadTo(
          id(uid, uploadId), target, BlobSourceOption.shouldReturnRawInputStream(true));
      return true;
    } catch (StorageException e) {
      if (e.getCode() == NOT_FOUND) {
        return false;
      }
      throw e;
    }
  }

  @Override
  public void remove(String uid, String uploadId) {
    storage.delete(id(uid, uploadId));
  }

  /** What is uploaded meanwhile is younger: a page is never asked for again. */
  @Override
  public int removeUploadedBefore(Instant moment) {
    int removed = 0;
    for (Blob blob :
        storage
            .list(
                bucket.name(),
                BlobListOption.prefix(ROOT),
                BlobListOption.fields(BlobField.NAME, BlobField.TIME_CREATED))
            .iterateAll()) {
      if (blob.getCreateTimeOffsetDateTime().toInstant().isBefore(moment)
          && storage.delete(blob.getBlobId())) {
        removed++;
      }
    }
    return removed;
  }

  private BlobId id(String uid, String uploadId) {
    return bucket.id(ROOT + uid + "/" + uploadId);
  }
}
