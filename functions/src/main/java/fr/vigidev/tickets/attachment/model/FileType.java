package fr.vigidev.tickets.attachment.model;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of files that are taken, with their limits, once. Everything else is refused. */
public enum FileType {
  JPEG(Kind.IMAGE, "image/jpeg", "jpg"),
  PNG(Kind.IMAGE, "image/png", "png"),
  WEBP(Kind.IMAGE, "image/webp", "webp"),
  GIF(Kind.IMAGE, "image/gif", "gif"),
  PDF(Kind.DOCUMENT, "application/pdf", "pdf"),
  MP4(Kind.VIDEO, "video/mp4", "mp4"),
  MOV(Kind.VIDEO, "video/quicktime", "mov"),
  WEBM(Kind.VIDEO, "video/webm", "webm");

  private static final long MEBIBYTE = 1L << 20;

  /** What files of a kind have in common. */
  public enum Kind {
    IMAGE(10 * MEBIBYTE),
    DOCUMENT(20 * MEBIBYTE),
    VIDEO(50 * MEBIBYTE);

    private final long maxBytes;

    Kind(long maxBytes) {
      this.maxBytes = maxBytes;
    }
  }

  /** The longest that a video may last. */
  public static final Duration MAX_VIDEO = Duration.ofSeconds(10);

  /** No file of any kind is larger. */
  public static final long MAX_BYTES = Kind.VIDEO.maxBytes;

  private final Kind kind;
  private final String contentType;
  private final String extension;

  FileType(Kind kind, String contentType, String extension) {
    this.kind = kind;
    this.contentType = contentType;
    this.extension = extension;
  }

  /** The type of that media type; empty when it is not taken. */
  public static Optional<FileType> of(String contentType) {
    return Arrays.stream(values()).filter(each -> each.contentType.equals(contentType)).findFirst();
  }

  /** What it is. */
  public Kind kind() {
    return kind;
  }

  /** The media type under which it is served. */
  public String contentType() {
    return contentType;
  }

  /** The usual ending of its names, without the dot. */
  public String extension() {
    return extension;
  }

  /** The most bytes that such a file may have. */
  public long maxBytes() {
    return kind.maxBytes;
  }
}
