package fr.vigidev.tickets.attachment.adapter.media;

import fr.vigidev.tickets.attachment.model.FileType;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Tells a type by the first bytes, with Apache Tika. A name or a declared type is never asked. */
final class TypeDetector {
  private static final int BRAND_START = 8;
  private static final int BRAND_END = 12;

  /** Reads its tables when it is first used: a function that takes no file never does. */
  private static final class Tables {
    static final Detector DETECTOR = MimeTypes.getDefaultMimeTypes();
  }

  FileType typeOf(Path file) throws IOException, Unacceptable {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      in.mark(BRAND_END);
      byte[] head = in.readNBytes(BRAND_END);
      in.reset();
      String name = detect(in, new Metadata());
      return switch (name) {
        // Tika does not tell these families apart: their own first words do.
        case "video/quicktime", "video/mp4", "video/x-m4v", "application/mp4" ->
            new Bytes(head).has(BRAND_START, "qt  ") ? FileType.MOV : FileType.MP4;
        case "application/x-matroska", "video/x-matroska" -> FileType.WEBM;
        default -> FileType.of(name).orElseThrow(Unacceptable::type);
      };
    }
  }

  /** The media type of what begins so, or else of what is called so. */
  static String detect(InputStream content, Metadata known) throws IOException {
    return Tables.DETECTOR.detect(content, known).getBaseType().toString();
  }
}
