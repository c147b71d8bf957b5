package fr.vigidev.tickets.e2e.platform;

import com.google.cloud.NoCredentials;
import com.google.cloud.storage.Blob;
import com.google.cloud.storage.Storage;
import com.google.cloud.storage.Storage.BlobListOption;
import com.google.cloud.storage.StorageOptions;
import fr.vigidev.tickets.attachment.adapter.storage.Bucket;
import java.util.List;
import java.util.stream.StreamSupport;

/** Storage as its owner, whom no rule binds: for what a test lays down and looks up. */
public final class Storehouse {
  private static final Storage OWNER =
      StorageOptions.newBuilder()
          .setProjectId(Platform.PROJECT_ID)
          .setHost(Platform.STORAGE.toString())
          .setCredentials(NoCredentials.getInstance())
          .build()
          .getService();

  private Storehouse() {}

  public static Bucket bucket() {
    return new Bucket(OWNER, Platform.BUCKET);
  }

  /** What is known of a file; null when there is none. */
  public static Blob describe(String path) {
    return OWNER.get(Platform.BUCKET, path);
  }

  public static byte[] read(String path) {
    return OWNER.readAllBytes(Platform.BUCKET, path);
  }

  /** The paths of all files below a folder. */
  public static List<String> list(String folder) {
    return StreamSupport.stream(
            OWNER.list(Platform.BUCKET, BlobListOption.prefix(folder)).iterateAll().spliterator(),
            false)
        .map(Blob::getName)
        .toList();
  }
}
