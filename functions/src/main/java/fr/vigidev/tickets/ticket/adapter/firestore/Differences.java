package fr.vigidev.tickets.ticket.adapter.firestore;

import com.google.cloud.firestore.CollectionReference;
import com.google.cloud.firestore.DocumentReference;
import com.google.cloud.firestore.DocumentSnapshot;
import com.google.cloud.firestore.WriteBatch;
import fr.vigidev.tickets.ticket.model.Repair;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Gathers what documents are, and should not be, and what makes them so. */
final class Differences {
  private static final String WHOLE = "";
  private static final String NOTHING = "";

  /** Enough to tell what it was; texts of tickets can be long, and are nobody's report. */
  private static final int MOST_SHOWN = 100;

  /** A field that is null is another than one that is missing. */
  private static final Object NOTHING_THERE =
      new Object() {
        @Override
        public String toString() {
          return "null";
        }
      };

  private final WriteBatch batch;
  private final List<Repair> repairs = new ArrayList<>();

  Differences(WriteBatch batch) {
    this.batch = batch;
  }

  List<Repair> repairs() {
    return repairs;
  }

  /** A document that has to be there, with exactly these fields. */
  void document(DocumentSnapshot found, Map<String, Object> expected) {
    document(found.getReference(), found.exists() ? found.getData() : null, expected);
  }

  /** Documents of which exactly these have to be there. */
  void collection(
      CollectionReference collection,
      List<? extends DocumentSnapshot> found,
      Map<String, Map<String, Object>> expected) {
    Map<String, Map<String, Object>> foundFields =
        found.stream().collect(Collectors.toMap(DocumentSnapshot::getId, each -> each.getData()));
    expected.forEach(
        (id, fields) -> document(collection.document(id), foundFields.get(id), fields));
    for (DocumentSnapshot each : found) {
      if (!expected.containsKey(each.getId())) {
        batch.delete(each.getReference());
        repairs.add(
            new Repair(each.getReference().getPath(), WHOLE, shown(each.getData()), NOTHING));
      }
    }
  }

  private void document(
      DocumentReference reference, Map<String, Object> found, Map<String, Object> expected) {
    Map<?, ?> wanted = (Map<?, ?>) plain(expected);
    if (found == null) {
      repairs.add(new Repair(reference.getPath(), WHOLE, NOTHING, shown(wanted)));
    } else if (!wanted.equals(plain(found))) {
      fields(reference, (Map<?, ?>) plain(found), wanted);
    } else {
      return;
    }
    batch.set(reference, expected);
  }

  private void fields(DocumentReference reference, Map<?, ?> found, Map<?, ?> wanted) {
    TreeSet<String> names = new TreeSet<>();
    found.keySet().forEach(name -> names.add((String) name));
    wanted.keySet().forEach(name -> names.add((String) name));
    for (String name : names) {
      if (!Objects.equals(found.get(name), wanted.get(name))) {
        repairs.add(
            new Repair(reference.getPath(), name, shown(found.get(name)), shown(wanted.get(name))));
      }
    }
  }

  /** Firestore keeps every whole number as a long. */
  private static Object plain(Object value) {
    return switch (value) {
      case Integer number -> number.longValue();
      case List<?> list -> list.stream().map(Differences::plain).toList();
      case Map<?, ?> map -> {
        Map<Object, Object> plain = new TreeMap<>();
        map.forEach((key, each) -> plain.put(key, plain(each)));
        yield plain;
      }
      case null -> NOTHING_THERE;
      default -> value;
    };
  }

  private static String shown(Object value) {
    String text = String.valueOf(value);
    return text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + "…";
  }
}
