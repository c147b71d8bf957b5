package fr.vigidev.tickets.indexes;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What {@code firestore.indexes.json} holds, and what Firestore serves with it. Firestore indexes
 * every field by itself unless the file says otherwise, and merges indexes of several equalities
 * that go on alike: <a
 * href="https://firebase.google.com/docs/firestore/query-data/index-overview#taking_advantage_of_index_merging">Firestore,
 * taking advantage of index merging</a>.
 *
 * @param without fields that have no index by themselves, each after its collection
 */
record IndexFile(List<Index> indexes, Set<String> without) {

  /**
   * An index.
   *
   * @param fields such as {@code status asc} or {@code searchTokens contains}
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
    Set<String> without = new HashSet<>();
    for (JsonElement each : json.getAsJsonArray("fieldOverrides")) {
      JsonObject override = each.getAsJsonObject();
      if (!override.getAsJsonArray("indexes").isEmpty()) {
        throw new IllegalArgumentException("indexes of single fields are not looked at");
      }
      without.add(
          override.get("collectionGroup").getAsString()
              + "."
              + override.get("fieldPath").getAsString());
    }
    return new IndexFile(indexes, without);
  }

  IndexFile butFor(Index index) {
    return new IndexFile(indexes.stream().filter(each -> !each.equals(index)).toList(), without);
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
      if (index.collection().equals(shape.collection())
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
    return !without.contains(shape.collection() + "." + field.replaceFirst(" .*", ""));
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
    String mode =
        field.has("arrayConfig")
            ? "contains"
            : field.get("order").getAsString().equals("ASCENDING") ? "asc" : "desc";
    return field.get("fieldPath").getAsString() + " " + mode;
  }
}
