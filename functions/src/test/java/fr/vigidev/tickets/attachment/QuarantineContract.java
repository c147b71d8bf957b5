package fr.vigidev.tickets.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.attachment.application.Quarantine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every quarantine does. */
public abstract class QuarantineContract {
  private static final byte[] CONTENT = {1, 2, 3, -1, 0};

  private final String uid = "uid-" + UUID.randomUUID();
  @TempDir private Path folder;

  protected abstract Quarantine quarantine();

  protected abstract void upload(String uid, String uploadId, byte[] content);

  @Test
  void fetchesAnUploadAsItWasSent() throws IOException {
    upload(uid, "a", CONTENT);
    assertThat(quarantine().sizeBytes(uid, "a")).hasValue(CONTENT.length);
    Path target = folder.resolve("a");
    assertThat(quarantine().fetch(uid, "a", target)).isTrue();
    assertThat(Files.readAllBytes(target)).isEqualTo(CONTENT);
  }

  @Test
  void knowsNothingOfTheUploadsOfAnother() {
    upload(uid, "a", CONTENT);
    assertThat(quarantine().sizeBytes("another", "a")).isEmpty();
    assertThat(quarantine().fetch("another", "a", folder.resolve("a"))).isFalse();
  }

  @Test
  void removesOneUploadAndMindsNoneThatIsMissing() {
    upload(uid, "a", CONTENT);
    upload(uid, "b", CONTENT);
    quarantine().remove(uid, "a");
    quarantine().remove(uid, "a");
    assertThat(quarantine().sizeBytes(uid, "a")).isEmpty();
    assertThat(quarantine().sizeBytes(uid, "b")).isPresent();
  }

  @Test
  void removesWhatIsOlderThanAMomentAndNothingElse() {
    upload(uid, "a", CONTENT);
    quarantine().removeUploadedBefore(Instant.now().minusSeconds(3600));
    assertThat(quarantine().sizeBytes(uid, "a")).isPresent();
    assertThat(quarantine().removeUploadedBefore(Instant.now().plusSeconds(3600))).isPositive();
    assertThat(quarantine().sizeBytes(uid, "a")).isEmpty();
  }
}
