package fr.vigidev.tickets.local.demo;

import com.google.cloud.NoCredentials;
import com.google.cloud.storage.StorageOptions;
import fr.vigidev.tickets.attachment.adapter.storage.Bucket;
import fr.vigidev.tickets.local.Addresses;
import java.net.URI;

/** The Storage emulator, as its administrator, without environment variables. */
final class EmulatedStorage {
  private EmulatedStorage() {}

  static Bucket bucket(URI emulator) {
    return new Bucket(
        StorageOptions.newBuilder()
            .setProjectId(Addresses.PROJECT_ID)
            .setHost(emulator.toString())
            .setCredentials(NoCredentials.getInstance())
            .build()
            .getService(),
        Addresses.BUCKET);
  }
}
