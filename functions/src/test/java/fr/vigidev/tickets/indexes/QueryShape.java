package fr.vigidev.tickets.indexes;

import com.google.cloud.firestore.Query;
import com.google.firestore.v1.StructuredQuery;
import com.google.firestore.v1.StructuredQuery.FieldFilter;
import com.google.firestore.v1.StructuredQuery.Filter;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What decides by which indexes Firestore serves a query. Several values of one field are several
 * equalities.
 *
 * @param everywhere whether all collections of that name are asked, wherever they lie
 * @param order such as {@code updatedAt desc}
 */
record QueryShape(
    String collection,
    boolean everywhere,
    Set<String> equal,
    Set<String> contains,
    Set<String> range,
    List<String> order) {

  /** A shape that the site wrote down. */
  static QueryShape of(JsonObject json) {
    return new QueryShape(
        json.get("collection").getAsString(),
        false,
        new LinkedHashSet<>(texts(json.getAsJsonArray("equal"))),
        new LinkedHashSet<>(texts(json.getAsJsonArray("contains"))),
        new LinkedHashSet<>(texts(json.getAsJsonArray("range"))),
        texts(json.getAsJsonArray("order")));
  }

  /**
   * The shapes of a query: one for each way to meet its filters, which Firestore looks up apart.
   */
  static List<QueryShape> of(Query asked) {
    StructuredQuery query = asked.toProto().getStructuredQuery();
    List<List<FieldFilter>> ways = query.hasWhere() ? ways(query.getWhere()) : List.of(List.of());
    return ways.stream().map(way -> of(query, way)).toList();
  }

  private static QueryShape of(StructuredQuery query, List<FieldFilter> way) {
    QueryShape shape =
        new QueryShape(
            query.getFrom(0).getCollectionId(),
            query.getFrom(0).getAllDescendants(),
            new LinkedHashSet<>(),
            new LinkedHashSet<>(),
            new LinkedHashSet<>(),
            query.getOrderByList().stream()
                .map(order -> order.getField().getFieldPath() + direction(order))
                .toList());
    way.forEach(filter -> shape.fields(filter.getOp()).add(filter.getField().getFieldPath()));
    return shape;
  }

  private Set<String> fields(FieldFilter.Operator operator) {
    return switch (operator) {
      case EQUAL, IN -> equal;
      case ARRAY_CONTAINS -> contains;
      case LESS_THAN, LESS_THAN_OR_EQUAL, GREATER_THAN, GREATER_THAN_OR_EQUAL -> range;
      default -> throw new IllegalArgumentException("unknown comparison: " + operator);
    };
  }

  private static String direction(StructuredQuery.Order order) {
    return " " + order.getDirection().name().toLowerCase(Locale.ROOT).replace("ending", "");
  }

  private static List<List<FieldFilter>> ways(Filter filter) {
    return switch (filter.getFilterTypeCase()) {
      case FIELD_FILTER -> List.of(List.of(filter.getFieldFilter()));
      // A comparison with null is written so.
      case UNARY_FILTER ->
          List.of(
              List.of(
                  FieldFilter.newBuilder()
                      .setField(filter.getUnaryFilter().getField())
                      .setOp(FieldFilter.Operator.EQUAL)
                      .build()));
      case COMPOSITE_FILTER -> ways(filter.getCompositeFilter());
      case FILTERTYPE_NOT_SET -> throw new IllegalArgumentException("an empty filter");
    };
  }

  private static List<List<FieldFilter>> ways(StructuredQuery.CompositeFilter filter) {
    List<List<List<FieldFilter>>> each =
        filter.getFiltersList().stream().map(QueryShape::ways).toList();
    if (filter.getOp() == StructuredQuery.CompositeFilter.Operator.OR) {
      return each.stream().flatMap(List::stream).toList();
    }
    List<List<FieldFilter>> all = List.of(List.of());
    for (List<List<FieldFilter>> next : each) {
      all = all.stream().flatMap(one -> next.stream().map(other -> joined(one, other))).toList();
    }
    return all;
  }

  private static <T> List<T> joined(List<T> one, List<T> other) {
    List<T> both = new ArrayList<>(one);
    both.addAll(other);
    return both;
  }

  private static List<String> texts(JsonArray array) {
    return array.asList().stream().map(JsonElement::getAsString).toList();
  }
}
