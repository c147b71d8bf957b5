package fr.vigidev.tickets.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.cloud.storage.Blob;
import fr.vigidev.tickets.attachment.adapter.storage.Bucket;
import fr.vigidev.tickets.attachment.adapter.storage.CloudFileStore;
import fr.vigidev.tickets.attachment.model.FileName;
import fr.vigidev.tickets.attachment.model.FileType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CloudFileStoreIT {
  private final Bucket bucket = EmulatorBucket.create();
  private final CloudFileStore files = new CloudFileStore(bucket);
  @TempDir private Path folder;

  @Test
  void aFileIsKeptWholeUnderItsNameWithoutAToken() throws IOException {
    // More than the client sends in one piece.
    byte[] content = new byte[20 << 20];
    content[content.length - 1] = 7;
    Path file = Files.write(folder.resolve("file"), content);
    FileName name = FileName.of("Été.mp4", FileType.MP4);

    files.put("tickets/r/a/" + name.value(), file, "video/mp4", name);

    Blob kept = bucket.storage().get(bucket.name(), "tickets/r/a/Été.mp4");
    assertThat(kept.getContent()).isEqualTo(content);
    assertThat(kept.getContentType()).isEqualTo("video/mp4");
    assertThat(kept.getContentDisposition()).contains("filename*=UTF-8''%C3%89t%C3%A9.mp4");
    assertThat(kept.getCacheControl()).startsWith("private");
    assertThat(kept.getMetadata()).isNullOrEmpty();
  }

  @Test
  void aFolderIsRemovedAndNoOtherThatBeginsLikeIt() throws IOException {
    Path file = Files.write(folder.resolve("file"), new byte[] {1});
    FileName name = FileName.of("a", FileType.PNG);
    files.put("tickets/r/a/one.png", file, "image/png", name);
    files.put("tickets/r/a/.thumbnail.png", file, "image/png", name);
    files.put("tickets/r/ab/other.png", file, "image/png", name);

    files.removeFolder("tickets/r/a/");
    files.removeFolder("tickets/r/none/");

    assertThat(bucket.storage().list(bucket.name()).iterateAll())
        .extracting(Blob::getName)
        .containsExactly("tickets/r/ab/other.png");
  }
}
