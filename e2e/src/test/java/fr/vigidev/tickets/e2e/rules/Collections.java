package fr.vigidev.tickets.e2e.rules;

import com.google.cloud.firestore.CollectionReference;
import fr.vigidev.tickets.e2e.platform.Database;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/**
 * The collections that stand in the platform's database, by their shape: below the first documents
 * of each, as the emulator looks through all that it holds for each document that it is asked of.
 * What stands below later documents alone is not seen.
 */
final class Collections {
  private static final int DOCUMENTS = 10;

  private Collections() {}

  /** A document's path without its identifiers, such as {@code tickets/timeline}. */
  static String shape(String path) {
    String[] segments = path.split("/", -1);
    StringBuilder shape = new StringBuilder(segments[0]);
    for (int i = 2; i < segments.length; i += 2) {
      shape.append('/').append(segments[i]);
    }
    return shape.toString();
  }

  static Set<String> kept() {
    Set<String> shapes = new TreeSet<>();
    Database.owner().listCollections().forEach(collection -> walk(collection, shapes));
    return shapes;
  }

  private static void walk(CollectionReference collection, Set<String> shapes) {
    shapes.add(shape(collection.getPath() + "/any"));
    StreamSupport.stream(collection.listDocuments().spliterator(), false)
        .limit(DOCUMENTS)
        .flatMap(document -> StreamSupport.stream(document.listCollections().spliterator(), false))
        .forEach(below -> walk(below, shapes));
  }
}
