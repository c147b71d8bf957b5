package fr.vigidev.tickets.e2e.rules;

import com.google.cloud.firestore.CollectionReference;
import com.google.cloud.firestore.DocumentReference;
import fr.vigidev.tickets.e2e.platform.Database;
import java.util.Set;
import java.util.TreeSet;

/** The collections that stand in the platform's database, by their shape. */
final class Collections {
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
    for (DocumentReference document : collection.listDocuments()) {
      document.listCollections().forEach(below -> walk(below, shapes));
    }
  }
}
