package fr.vigidev.tickets.e2e.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each visitor may put into its quarantine, and that nothing else can be done with it. */
final class UploadsIT {
  private static final Set<Visitor> UPLOADERS =
      EnumSet.of(
          Visitor.CLIENT,
          Visitor.OTHER_CLIENT,
          Visitor.TECHNICIAN,
          Visitor.DEVELOPER,
          Visitor.ADMIN);
  private static final int MEBIBYTE = 1 << 20;

  @BeforeAll
  static void settle() {
    Visitor.settle();
  }

  @ParameterizedTest
  @EnumSource
  void active_people_put_new_files_into_their_own_quarantine_and_that_is_all(Visitor visitor) {
    StorageAs storage = new StorageAs(visitor.token());
    String own = quarantine(visitor) + UUID.randomUUID();
    boolean may = UPLOADERS.contains(visitor);
    assertThat(storage.mayUpload(own, "image/png", 10)).isEqualTo(may);
    StorageAs.owner().mayWrite(own);
    assertSoftly(
        softly -> {
          softly.assertThat(storage.mayUpload(own, "image/png", 10)).as("overwrite").isFalse();
          softly.assertThat(storage.mayFetch(own)).as("fetch").isFalse();
          softly.assertThat(storage.mayDescribe(own)).as("describe").isFalse();
          softly.assertThat(storage.mayList("uploads/" + visitor.uid())).as("list").isFalse();
          softly.assertThat(storage.mayDelete(own)).as("delete").isFalse();
        });
  }

  @Test
  void nobody_puts_files_into_the_quarantine_of_another() {
    for (Visitor visitor : Visitor.values()) {
      StorageAs storage = new StorageAs(visitor.token());
      String path = "uploads/" + Subjects.RUN + "-somebody/" + UUID.randomUUID();
      assertThat(storage.mayUpload(path, "image/png", 10)).as("%s", visitor).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "image/jpeg, 10",
    "image/png, 10",
    "image/webp, 10",
    "image/gif, 10",
    "application/pdf, 20",
    "video/mp4, 50",
    "video/quicktime, 50",
    "video/webm, 50"
  })
  void each_declared_type_has_its_limit(String type, int mebibytes) {
    assertThat(mayUpload(type, mebibytes * MEBIBYTE)).isTrue();
    assertThat(mayUpload(type, mebibytes * MEBIBYTE + 1)).isFalse();
    assertThat(mayUpload(type, 0)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"image/svg+xml", "text/html", "image/heic", "application/octet-stream", "video/x"})
  void other_types_are_refused(String type) {
    assertThat(mayUpload(type, 10)).isFalse();
  }

  @Test
  void an_upload_has_a_plain_name() {
    StorageAs storage = new StorageAs(Visitor.CLIENT.token());
    for (String name : List.of("a b", "é", "a/b", "x".repeat(65), "a.png", "..")) {
      assertThat(storage.mayUpload(quarantine(Visitor.CLIENT) + name, "image/png", 10))
          .as(name)
          .isFalse();
    }
    assertThat(storage.mayUpload(quarantine(Visitor.CLIENT) + "x".repeat(64), "image/png", 10))
        .isTrue();
  }

  private static boolean mayUpload(String type, int bytes) {
    return new StorageAs(Visitor.CLIENT.token())
        .mayUpload(quarantine(Visitor.CLIENT) + UUID.randomUUID(), type, bytes);
  }

  private static String quarantine(Visitor visitor) {
    return "uploads/" + visitor.uid() + "/";
  }
}
