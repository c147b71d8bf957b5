package fr.vigidev.tickets.attachment.adapter.storage;

import com.google.cloud.storage.BlobId;
import com.google.cloud.storage.Storage;

/** The one bucket of the platform. */
public record Bucket(Storage storage, String name) {
  BlobId id(String path) {
    return BlobId.of(name, path);
  }
}
