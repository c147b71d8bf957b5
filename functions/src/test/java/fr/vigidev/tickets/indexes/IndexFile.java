package fr.vigidev.tickets.indexes;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What {@code firestore.indexes.json} holds, and what Firestore serves with it. Firestore indexes
 * every field by itself unless the file says otherwise, and merges indexes of several equalities
 * that go on alike: <a
 * href="https://firebase.google.com/docs/firestore/query-data/index-overview#taking_advantage_of_index_merging">Firestore,
 * taking advantage of index merging</a>.
 *
 * @param overrides what fields are indexed by, such as {@code asc}, or {@code asc everywhere} for
 *     all collections of a name, where it is not by everything: each after its collection. The
 *     fields of a map inherit it: <a
 *     href="https://firebase.google.com/docs/firestore/solutions/index-map-field">Firestore, map
 *     fields</a>
 */
record IndexFile(List<Index> indexes, Map<String, Set<String>> overrides) {

  /** Marks what serves all collections of a name, wherever they lie. */
  private static final String EVERYWHERE = " everywhere";

  /**
   * An index.
   *
   * @param fields such as {@code status asc} or {@code sharedWithUids contains}
   */
  record Index(String collection, List<String> fields) {}

  static IndexFile of(JsonObject json) {
    List<Index> indexes = new ArrayList<>();
    for (JsonElement each : json.getAsJsonArray("indexes")) {
      JsonObject index = each.getAsJsonObject();
      indexes.add(
          new Index(
              index.get("collectionGroup").getAsString(),
              index.getAsJsonArray("fields").asList().stream()
                  .map(field -> field(field.getAsJsonObject()))
                  .toList()));
    }
    Map<String, Set<String>> overrides = new HashMap<>();
    for (JsonElement each : json.getAsJsonArray("fieldOverrides")) {
      JsonObject override = each.getAsJsonObject();
      overrides.put(
          override.get("collectionGroup").getAsString()
              + "."
              + override.get("fieldPath").getAsString(),
          override.getAsJsonArray("indexes").asList().stream()
              .map(index -> mode(index.getAsJsonObject()))
              .collect(Collectors.toSet()));
    }
    return new IndexFile(indexes, overrides);
  }

  IndexFile butFor(Index index) {
    return new IndexFile(indexes.stream().filter(each -> !each.equals(index)).toList(), overrides);
  }

  boolean serves(QueryShape shape) {
    List<String> order = withoutName(orderOf(shape));
    Set<String> wanted = new HashSet<>();
    shape.equal().stream().filter(field -> !field.equals("__name__")).forEach(wanted::add);
    shape.contains().forEach(field -> wanted.add(field + " contains"));
    boolean byFieldsAlone = wanted.isEmpty() ? order.size() <= 1 : order.isEmpty();
    if (byFieldsAlone) {
      return wanted.stream().allMatch(field -> isIndexed(shape, field))
          && order.stream().allMatch(field -> isIndexed(shape, field));
    }
    Set<String> merged = new HashSet<>();
    boolean found = false;
    for (Index index : indexes) {
      Set<String> before = before(order, index);
      if (!shape.everywhere()
          && index.collection().equals(shape.collection())
          && endsWith(index, order)
          && wanted.containsAll(before)) {
        merged.addAll(before);
        found = true;
      }
    }
    return found && merged.equals(wanted);
  }

  /** A range without an order is one of its field. */
  private static List<String> orderOf(QueryShape shape) {
    List<String> order = new ArrayList<>(shape.order());
    for (String field : shape.range()) {
      if (order.stream().noneMatch(each -> each.startsWith(field + " "))) {
        order.addFirst(field + " asc");
      }
    }
    return order;
  }

  /** Every index ends with the name of the document, in the direction of the field before it. */
  private static List<String> withoutName(List<String> order) {
    if (order.isEmpty() || !order.getLast().startsWith("__name__ ")) {
      return order;
    }
    List<String> before = order.subList(0, order.size() - 1);
    String usual = before.isEmpty() ? "asc" : before.getLast().replaceFirst(".* ", "");
    return order.getLast().equals("__name__ " + usual) ? before : order;
  }

  private boolean isIndexed(QueryShape shape, String field) {
    String path = shape.collection() + "." + field.replaceFirst(" .*", "");
    // An equality is looked up in either direction.
    Set<String> modes =
        field.contains(" ") ? Set.of(field.replaceFirst(".* ", "")) : Set.of("asc", "desc");
    if (shape.everywhere()) {
      // By itself Firestore indexes each collection alone.
      return modes.stream()
          .map(mode -> mode + EVERYWHERE)
          .anyMatch(overrides.getOrDefault(path, Set.of())::contains);
    }
    return overrides.entrySet().stream()
        .filter(override -> (path + ".").startsWith(override.getKey() + "."))
        .allMatch(override -> !Collections.disjoint(override.getValue(), modes));
  }

  private static boolean endsWith(Index index, List<String> order) {
    int from = index.fields().size() - order.size();
    return from >= 0 && index.fields().subList(from, index.fields().size()).equals(order);
  }

  /** The fields before the order; of those that are compared the direction does not matter. */
  private static Set<String> before(List<String> order, Index index) {
    int length = Math.max(0, index.fields().size() - order.size());
    Set<String> before = new HashSet<>();
    index.fields().subList(0, length).stream()
        .map(field -> field.replaceFirst(" (asc|desc)$", ""))
        .forEach(before::add);
    return before;
  }

  private static String field(JsonObject field) {
    return field.get("fieldPath").getAsString() + " " + mode(field);
  }

  private static String mode(JsonObject field) {
    if (field.has("arrayConfig")) {
      return "contains";
    }
    String order = field.get("order").getAsString().equals("ASCENDING") ? "asc" : "desc";
    boolean everywhere =
        field.has("queryScope") && field.get("queryScope").getAsString().equals("COLLECTION_GROUP");
    return everywhere ? order + EVERYWHERE : order;
  }
}
