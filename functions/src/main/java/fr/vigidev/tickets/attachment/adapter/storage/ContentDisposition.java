package fr.vigidev.tickets.attachment.adapter.storage;

import fr.vigidev.tickets.attachment.model.FileName;
import java.nio.charset.StandardCharsets;

/**
 * The header that names a download, for all letters: <a
 * href="https://www.rfc-editor.org/rfc/rfc6266">RFC 6266</a> with <a
 * href="https://www.rfc-editor.org/rfc/rfc5987">RFC 5987</a>.
 */
final class ContentDisposition {
  /** The {@code attr-char} of RFC 5987 beside letters and digits. */
  private static final String PLAIN = "!#$&+-.^_`|~";

  private ContentDisposition() {}

  /**
   * Opened on its own, a file is saved and never run: the site shows what it shows out of the bytes
   * alone.
   */
  static String attachment(FileName name) {
    return "attachment; filename=\"%s\"; filename*=UTF-8''%s"
        .formatted(name.ascii(), encoded(name.value()));
  }

  private static String encoded(String text) {
    StringBuilder encoded = new StringBuilder();
    for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
      char character = (char) (each & 0xff);
      if (character < 0x80
          && (Character.isLetterOrDigit(character) || PLAIN.indexOf(character) >= 0)) {
        encoded.append(character);
      } else {
        encoded.append("%%%02X".formatted((int) character));
      }
    }
    return encoded.toString();
  }
}
