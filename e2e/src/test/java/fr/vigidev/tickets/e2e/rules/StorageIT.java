package fr.vigidev.tickets.e2e.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import fr.vigidev.tickets.e2e.platform.Database;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What each visitor may do in Storage, as {@code storage-reads.txt} says. */
final class StorageIT {
  private static final ReadTable TABLE = ReadTable.of("storage-reads.txt");

  @BeforeAll
  static void settle() {
    Visitor.settle();
    for (String pattern : TABLE.rows().keySet()) {
      for (Visitor visitor : Visitor.values()) {
        assertThat(StorageAs.owner().mayWrite(Subjects.resolve(pattern, visitor))).isTrue();
      }
    }
  }

  @TestFactory
  Stream<DynamicNode> storage() {
    return TABLE.rows().entrySet().stream()
        .map(
            row ->
                dynamicContainer(
                    row.getKey(),
                    row.getValue().entrySet().stream()
                        .map(cell -> visit(row.getKey(), cell.getKey(), cell.getValue()))));
  }

  private static DynamicNode visit(String pattern, Visitor visitor, String allowed) {
    return dynamicTest(
        "%s by %s: %s".formatted(pattern, visitor.column(), allowed),
        () -> {
          String path = Subjects.resolve(pattern, visitor);
          String folder = path.substring(0, path.lastIndexOf('/'));
          StorageAs storage = new StorageAs(visitor.token());
          boolean may = allowed.equals("g");
          assertSoftly(
              softly -> {
                softly.assertThat(storage.mayFetch(path)).as("fetch").isEqualTo(may);
                softly.assertThat(storage.mayDescribe(path)).as("describe").isEqualTo(may);
                softly.assertThat(storage.mayList(folder)).as("list").isFalse();
                softly.assertThat(storage.mayWrite(path)).as("overwrite").isFalse();
                softly.assertThat(storage.mayWrite(path + "-new")).as("create").isFalse();
                softly.assertThat(storage.mayDelete(path)).as("delete").isFalse();
              });
        });
  }

  @Test
  void an_account_that_is_disabled_fetches_nothing_any_more() {
    Visitor client = Visitor.CLIENT;
    String file = Subjects.resolve("portals/{alpha}/tickets/{ref}/{attachment}/{file}", client);
    StorageAs storage = new StorageAs(client.token());
    assertThat(storage.mayFetch(file)).isTrue();

    Database.change("users/" + client.uid(), "status", "disabled");

    assertThat(storage.mayFetch(file)).isFalse();
    Visitor.settle();
  }
}
