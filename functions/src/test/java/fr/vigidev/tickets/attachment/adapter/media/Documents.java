package fr.vigidev.tickets.attachment.adapter.media;

import static fr.vigidev.tickets.attachment.adapter.media.Pictures.ascii;
import static fr.vigidev.tickets.attachment.adapter.media.Pictures.concat;

/** Makes documents for tests, of objects that say what is looked for. */
final class Documents {
  private Documents() {}

  /** An object that names a file which is attached: the stream 5. */
  static byte[] attached(String name) {
    return ascii("4 0 obj<</Type/Filespec/F(" + name + ")/EF<</F 5 0 R>>>>endobj\n");
  }

  /** An object with content. */
  static byte[] stream(int number, String dictionary, byte[] content) {
    return concat(
        ascii(number + " 0 obj<<" + dictionary + "/Length 9>>\nstream\n"),
        content,
        ascii("\nendstream endobj\n"));
  }

  /** A document of those objects. */
  static byte[] pdf(byte[]... objects) {
    return concat(
        ascii("%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"),
        concat(objects),
        ascii("\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n"));
  }
}
