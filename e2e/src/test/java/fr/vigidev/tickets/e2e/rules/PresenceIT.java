package fr.vigidev.tickets.e2e.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.google.firestore.v1.Document;
import com.google.firestore.v1.Value;
import com.google.firestore.v1.Write;
import com.google.protobuf.NullValue;
import com.google.protobuf.util.Timestamps;
import fr.vigidev.tickets.e2e.platform.Database;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each visitor may say of its own presence on a ticket, and that it is all it may say. */
final class PresenceIT {
  private static final Set<Visitor> STAFF =
      EnumSet.of(Visitor.TECHNICIAN, Visitor.DEVELOPER, Visitor.ADMIN);
  private static final String REF = "VGD-7K3M9P";

  private final FirestoreAs technician = new FirestoreAs(Visitor.TECHNICIAN.token());
  private final String own = path(REF, Visitor.TECHNICIAN);

  @BeforeAll
  static void settle() {
    Visitor.settle();
  }

  @BeforeEach
  void nobodyIsThere() {
    for (Visitor visitor : Visitor.values()) {
      Database.remove(path(REF, visitor));
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_team_alone_shows_renews_and_withdraws_its_presence(Visitor visitor) {
    FirestoreAs firestore = new FirestoreAs(visitor.token());
    boolean may = STAFF.contains(visitor);
    String path = path(REF, visitor);
    Map<String, Value> writing = presence(visitor);
    writing.put("state", text("writing"));

    assertSoftly(
        softly -> {
          softly.assertThat(writes(firestore, path, presence(visitor))).as("show").isEqualTo(may);
          Database.put(path, Map.of("ref", REF, "uid", visitor.uid()));
          softly.assertThat(writes(firestore, path, writing)).as("renew").isEqualTo(may);
          softly.assertThat(firestore.mayWrite(delete(path))).as("withdraw").isEqualTo(may);
        });
  }

  @ParameterizedTest
  @EnumSource
  void nobody_touches_the_presence_of_another(Visitor visitor) {
    FirestoreAs firestore = new FirestoreAs(visitor.token());
    String other = "presence/" + REF + "_" + Subjects.RUN + "-colleague";
    Map<String, Value> forged = presence(visitor);
    forged.put("uid", text(Subjects.RUN + "-colleague"));
    Database.remove(other);

    assertSoftly(
        softly -> {
          softly.assertThat(writes(firestore, other, presence(visitor))).as("create").isFalse();
          softly.assertThat(writes(firestore, other, forged)).as("forge").isFalse();
          Database.put(other, Map.of("ref", REF, "uid", Subjects.RUN + "-colleague"));
          softly.assertThat(writes(firestore, other, presence(visitor))).as("update").isFalse();
          softly.assertThat(writes(firestore, other, forged)).as("renew").isFalse();
          softly.assertThat(firestore.mayWrite(delete(other))).as("delete").isFalse();
        });
  }

  @TestFactory
  Stream<DynamicTest> a_presence_says_what_it_has_to_and_nothing_else() {
    Map<String, Map<String, Value>> wrong = new LinkedHashMap<>();
    for (String field : presence(Visitor.TECHNICIAN).keySet()) {
      wrong.put("without " + field, without(field));
      wrong.put("a number as " + field, with(field, Value.newBuilder().setIntegerValue(1).build()));
      wrong.put("a huge " + field, with(field, text("a".repeat(100_000))));
    }
    wrong.put("one field more", with("role", text("admin")));
    wrong.put("another state", with("state", text("admin")));
    wrong.put("another name", with("name", text("Claire Fontaine")));
    wrong.put("another ticket than its id says", with("ref", text("VGD-000000")));
    wrong.put("expired", with("expiresAt", inSeconds(-1)));
    wrong.put("expiring in an hour", with("expiresAt", inSeconds(3600)));
    wrong.put("expiring in three minutes", with("expiresAt", inSeconds(180)));
    return wrong.entrySet().stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.getKey(),
                    () -> assertThat(writes(technician, own, each.getValue())).isFalse()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"VGD-7K3M9", "VGD-7K3M9PP", "VGD-7K3M9I", "vgd-7k3m9p", "x", "VGD-7K3M9P_VGD-1"})
  void a_presence_is_on_what_can_be_a_ticket(String ref) {
    Map<String, Value> fields = with("ref", text(ref));

    assertThat(writes(technician, path(ref, Visitor.TECHNICIAN), fields)).isFalse();
  }

  @Test
  void a_presence_is_withdrawn_under_its_own_id_alone() {
    String crossed = path("VGD-000000", Visitor.TECHNICIAN);
    Database.put(crossed, Map.of("ref", REF, "uid", Visitor.TECHNICIAN.uid()));

    assertThat(technician.mayWrite(delete(crossed))).isFalse();
  }

  @Test
  void who_has_no_name_is_nowhere() {
    Database.change("users/" + Visitor.DEVELOPER.uid(), "displayName", null);
    Map<String, Value> nameless = presence(Visitor.DEVELOPER);
    nameless.put("name", Value.newBuilder().setNullValue(NullValue.NULL_VALUE).build());
    FirestoreAs developer = new FirestoreAs(Visitor.DEVELOPER.token());

    assertThat(writes(developer, path(REF, Visitor.DEVELOPER), nameless)).isFalse();
    Visitor.settle();
  }

  private static boolean writes(FirestoreAs firestore, String path, Map<String, Value> fields) {
    return firestore.mayWrite(
        Write.newBuilder()
            .setUpdate(Document.newBuilder().setName(FirestoreAs.name(path)).putAllFields(fields))
            .build());
  }

  private static Write delete(String path) {
    return Write.newBuilder().setDelete(FirestoreAs.name(path)).build();
  }

  private static Map<String, Value> with(String field, Value value) {
    Map<String, Value> fields = presence(Visitor.TECHNICIAN);
    fields.put(field, value);
    return fields;
  }

  private static Map<String, Value> without(String field) {
    Map<String, Value> fields = presence(Visitor.TECHNICIAN);
    fields.remove(field);
    return fields;
  }

  private static Map<String, Value> presence(Visitor visitor) {
    Map<String, Value> fields = new HashMap<>();
    fields.put("ref", text(REF));
    fields.put("uid", text(visitor.uid()));
    fields.put("name", text(Visitor.DISPLAY_NAME));
    fields.put("state", text("viewing"));
    fields.put("expiresAt", inSeconds(90));
    return fields;
  }

  private static Value inSeconds(long seconds) {
    return Value.newBuilder()
        .setTimestampValue(Timestamps.fromMillis(System.currentTimeMillis() + seconds * 1000))
        .build();
  }

  private static Value text(String text) {
    return Value.newBuilder().setStringValue(text).build();
  }

  private static String path(String ref, Visitor visitor) {
    return "presence/" + ref + "_" + visitor.uid();
  }
}
