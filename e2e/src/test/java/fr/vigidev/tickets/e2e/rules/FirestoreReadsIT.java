package fr.vigidev.tickets.e2e.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import fr.vigidev.tickets.e2e.platform.Database;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What each visitor may read in Firestore, as {@code firestore-reads.txt} says. */
final class FirestoreReadsIT {
  private static final ReadTable TABLE = ReadTable.of("firestore-reads.txt");

  @BeforeAll
  static void settle() {
    for (String pattern : TABLE.rows().keySet()) {
      for (Visitor visitor : Visitor.values()) {
        if (!pattern.equals("users/{self}")) {
          Database.put(Subjects.resolve(pattern, visitor), Map.of("held", true));
        }
      }
    }
    Visitor.settle();
  }

  @TestFactory
  Stream<DynamicNode> reading() {
    return TABLE.rows().entrySet().stream()
        .map(
            row ->
                dynamicContainer(
                    row.getKey(),
                    row.getValue().entrySet().stream()
                        .map(cell -> reading(row.getKey(), cell.getKey(), cell.getValue()))));
  }

  private static DynamicNode reading(String pattern, Visitor visitor, String allowed) {
    return dynamicTest(
        "%s by %s: %s".formatted(pattern, visitor.column(), allowed),
        () -> {
          String path = Subjects.resolve(pattern, visitor);
          String collection = path.substring(0, path.lastIndexOf('/'));
          String collectionId = collection.substring(collection.lastIndexOf('/') + 1);
          FirestoreAs firestore = new FirestoreAs(visitor.token());
          assertSoftly(
              softly -> {
                check(softly, "get", firestore.mayGet(path), allowed.contains("g"));
                check(softly, "list", firestore.mayList(collection), allowed.contains("l"));
                check(softly, "group", firestore.mayReadGroup(collectionId), allowed.contains("c"));
                listen(softly, firestore.listenTo(path), allowed.contains("g"));
                listen(softly, firestore.listenToAll(collection), allowed.contains("l"));
              });
        });
  }

  private static void check(SoftAssertions softly, String way, boolean did, boolean may) {
    softly.assertThat(did).as(way).isEqualTo(may);
  }

  private static void listen(SoftAssertions softly, Listening started, boolean may) {
    try (Listening listening = started) {
      var decision = listening.decided();
      softly
          .assertThat(decision)
          .as("listen %s", listening.reason())
          .isEqualTo(may ? Listening.State.LIVE : Listening.State.REFUSED);
    }
  }

  @Test
  void every_collection_that_the_platform_keeps_has_its_line() {
    Set<String> declared = new TreeSet<>();
    TABLE.rows().keySet().forEach(pattern -> declared.add(Collections.shape(pattern)));

    assertThat(declared).containsAll(Collections.kept());
  }
}
