package fr.vigidev.tickets.attachment.adapter.media;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.attachment.application.FileInspector.Finding;
import fr.vigidev.tickets.ticket.model.RejectedFile.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Inspects bytes in a folder of their own. */
record Inspections(Path folder) {
  Finding inspect(byte[] file) {
    try {
      Path workshop = Files.createTempDirectory(folder, "inspection");
      return new MediaInspector().inspect(Files.write(workshop.resolve("upload"), file), workshop);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Finding.Fine fine(byte[] file) {
    Finding finding = inspect(file);
    assertThat(finding).isInstanceOf(Finding.Fine.class);
    return (Finding.Fine) finding;
  }

  void refuses(byte[] file, Reason reason) {
    assertThat(inspect(file)).isEqualTo(new Finding.Refused(reason));
  }

  /** The content of what came of a file, a character a byte. */
  static String text(Path file) {
    return new String(bytes(file), StandardCharsets.ISO_8859_1);
  }

  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
