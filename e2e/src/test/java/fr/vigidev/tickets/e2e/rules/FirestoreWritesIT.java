package fr.vigidev.tickets.e2e.rules;

import static org.assertj.core.api.SoftAssertions.assertSoftly;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.firestore.v1.Document;
import com.google.firestore.v1.Precondition;
import com.google.firestore.v1.Value;
import com.google.firestore.v1.Write;
import fr.vigidev.tickets.e2e.platform.Database;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * Nobody writes anything from a browser, wherever it is and whoever asks. The one exception, well
 * formed, is tried by PresenceIT.
 */
final class FirestoreWritesIT {
  private static final ReadTable PATHS = ReadTable.of("firestore-reads.txt");

  @BeforeAll
  static void settle() {
    Visitor.settle();
  }

  @TestFactory
  Stream<DynamicNode> writing() {
    return PATHS.rows().keySet().stream()
        .map(
            pattern ->
                dynamicContainer(
                    pattern,
                    Arrays.stream(Visitor.values()).map(visitor -> writing(pattern, visitor))));
  }

  private static DynamicNode writing(String pattern, Visitor visitor) {
    return dynamicTest(
        "%s by %s: refused".formatted(pattern, visitor.column()),
        () -> {
          String path = Subjects.resolve(pattern, visitor);
          if (!pattern.equals("users/{self}")) {
            Database.put(path, Map.of("held", true));
          }
          FirestoreAs firestore = new FirestoreAs(visitor.token());
          String absent = path + "-absent";
          assertSoftly(
              softly -> {
                softly.assertThat(firestore.mayWrite(create(absent))).as("create").isFalse();
                softly.assertThat(firestore.mayWrite(update(path))).as("update").isFalse();
                softly.assertThat(firestore.mayWrite(delete(path))).as("delete").isFalse();
              });
        });
  }

  private static Write create(String path) {
    return Write.newBuilder()
        .setUpdate(document(path))
        .setCurrentDocument(Precondition.newBuilder().setExists(false))
        .build();
  }

  private static Write update(String path) {
    return Write.newBuilder().setUpdate(document(path)).build();
  }

  private static Write delete(String path) {
    return Write.newBuilder().setDelete(FirestoreAs.name(path)).build();
  }

  private static Document document(String path) {
    Value admin = Value.newBuilder().setStringValue("admin").build();
    return Document.newBuilder().setName(FirestoreAs.name(path)).putFields("role", admin).build();
  }
}
