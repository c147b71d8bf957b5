package fr.vigidev.tickets.attachment;

import com.google.cloud.NoCredentials;
import com.google.cloud.storage.StorageOptions;
import fr.vigidev.tickets.attachment.adapter.storage.Bucket;
import java.util.UUID;

/** Buckets of the Storage emulator that {@code STORAGE_EMULATOR_HOST} names. */
final class EmulatorBucket {
  private EmulatorBucket() {}

  /** A bucket that nobody else uses. */
  static Bucket create() {
    return new Bucket(
        StorageOptions.newBuilder()
            .setProjectId("demo-vigidev")
            .setHost(System.getenv("STORAGE_EMULATOR_HOST"))
            .setCredentials(NoCredentials.getInstance())
            .build()
            .getService(),
        "bucket-" + UUID.randomUUID());
  }
}
