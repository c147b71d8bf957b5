package fr.vigidev.tickets.platform.firestore;

import com.google.cloud.firestore.DocumentSnapshot;
import fr.vigidev.tickets.platform.log.Log;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads documents for those who go through many. One that was spoilt by hand in the console must
 * not keep a job from all the others.
 */
public final class Legible {
  private static final Log LOG = Log.of(Legible.class);

  private Legible() {}

  /** What a document means; empty, with a warning, when it can't be read. */
  public static <T> Optional<T> read(DocumentSnapshot document, Function<Doc, T> meaning) {
    try {
      return Optional.of(meaning.apply(Doc.of(document)));
    } catch (RuntimeException e) {
      // However a document fails to be what it should, it can't be read; nothing is asked here.
      LOG.warn(document.getReference().getPath() + " can't be read: " + e);
      return Optional.empty();
    }
  }
}
