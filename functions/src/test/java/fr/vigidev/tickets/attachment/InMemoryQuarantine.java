package fr.vigidev.tickets.attachment;

import fr.vigidev.tickets.attachment.application.Quarantine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/** A quarantine in memory, under the contract of {@link QuarantineContract}. */
public final class InMemoryQuarantine implements Quarantine {
  private final Map<String, byte[]> uploads = new HashMap<>();
  private final Map<String, Instant> times = new HashMap<>();

  /** Puts a file there. */
  public void upload(String uid, String uploadId, byte[] content) {
    uploads.put(uid + "/" + uploadId, content);
    times.put(uid + "/" + uploadId, Instant.now());
  }

  @Override
  public OptionalLong sizeBytes(String uid, String uploadId) {
    byte[] content = uploads.get(uid + "/" + uploadId);
    return content == null ? OptionalLong.empty() : OptionalLong.of(content.length);
  }

  @Override
  public boolean fetch(String uid, String uploadId, Path target) {
    byte[] content = uploads.get(uid + "/" + uploadId);
    if (content == null) {
      return false;
    }
    try {
      Files.write(target, content);
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void remove(String uid, String uploadId) {
    uploads.remove(uid + "/" + uploadId);
  }

  @Override
  public int removeUploadedBefore(Instant moment) {
    int before = uploads.size();
    uploads.keySet().removeIf(key -> times.get(key).isBefore(moment));
    return before - uploads.size();
  }
}
