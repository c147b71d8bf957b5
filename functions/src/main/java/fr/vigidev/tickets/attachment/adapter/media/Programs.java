package fr.vigidev.tickets.attachment.adapter.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;

/** Tells what is a program, by its first bytes or its name, with Apache Tika. */
final class Programs {
  private static final Set<String> TYPES =
      Set.of(
          "application/java-archive",
          "application/java-vm",
          "application/javascript",
          "application/vnd.android.package-archive",
          "application/vnd.ms-htmlhelp",
          "application/x-bat",
          "application/x-dex",
          "application/x-dosexec",
          "application/x-elf",
          "application/x-executable",
          "application/x-mach-o",
          "application/x-mach-o-executable",
          "application/x-ms-installer",
          "application/x-msdownload",
          "application/x-object",
          "application/x-sh",
          "application/x-sharedlib",
          "application/x-shockwave-flash",
          "text/javascript",
          "text/x-perl",
          "text/x-php",
          "text/x-python",
          "text/x-vbscript");

  private Programs() {}

  /** Whether something begins as a program does. */
  static boolean isOne(byte[] content) {
    return isProgram(new ByteArrayInputStream(content), new Metadata());
  }

  /** Whether a file of that name would be started as a program. */
  static boolean isCalledOne(String name) {
    Metadata called = new Metadata();
    called.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    return isProgram(new ByteArrayInputStream(new byte[0]), called);
  }

  private static boolean isProgram(InputStream content, Metadata known) {
    try {
      return TYPES.contains(TypeDetector.detect(content, known));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
