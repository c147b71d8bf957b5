package fr.vigidev.tickets.e2e.api;

import static fr.vigidev.tickets.e2e.api.Problems.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.cloud.storage.Blob;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import fr.vigidev.tickets.e2e.people.Person;
import fr.vigidev.tickets.e2e.people.Team;
import fr.vigidev.tickets.e2e.people.Uploads;
import fr.vigidev.tickets.e2e.people.Users;
import fr.vigidev.tickets.e2e.people.World;
import fr.vigidev.tickets.e2e.platform.Answer;
import fr.vigidev.tickets.e2e.platform.Control;
import fr.vigidev.tickets.e2e.platform.Http;
import fr.vigidev.tickets.e2e.platform.Json;
import fr.vigidev.tickets.e2e.platform.Platform;
import fr.vigidev.tickets.e2e.platform.Storehouse;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files from quarantine to their readers. */
final class AttachmentsIT {
  private static final World WORLD = World.create();

  private final Person person = WORLD.alice();
  private final Api alice = Api.as(person);
  private String ref;

  @BeforeEach
  void open() {
    ref = alice.openTicket(WORLD.project(), "Caméra muette");
  }

  @Test
  void a_message_shows_its_files() {
    Answer answer =
        alice.message(
            ref,
            message(
                Uploads.of(person, "../Façade\r\n nord.png", "image/png", SampleFiles.jpeg()),
                Uploads.of(person, "Rapport.PDF", "application/pdf", SampleFiles.pdf())));

    assertThat(answer.status()).as("%s", answer).isEqualTo(201);
    List<JsonObject> files = attachments(answer);
    JsonObject photo = files.getFirst();
    String folder =
        "portals/" + WORLD.alpha().id() + "/tickets/" + ref + "/" + text(photo, "id") + "/";
    assertThat(text(photo, "path")).isEqualTo(folder + "Façade nord.jpg");
    assertThat(text(photo, "contentType")).isEqualTo("image/jpeg");
    assertThat(photo.get("width").getAsInt()).isEqualTo(640);
    assertThat(text(photo, "thumbnailPath")).startsWith(folder + ".");
    assertThat(Storehouse.read(text(photo, "path"))).hasSize(photo.get("size").getAsInt());
    Blob kept = Storehouse.describe(text(photo, "path"));
    assertThat(kept.getContentType()).isEqualTo("image/jpeg");
    assertThat(kept.getContentDisposition())
        .isEqualTo(
            "attachment; filename=\"Facade nord.jpg\"; filename*=UTF-8''Fa%C3%A7ade%20nord.jpg");
    assertThat(kept.getCacheControl()).startsWith("private");
    assertThat(String.valueOf(kept.getMetadata())).doesNotContain("Token");
    assertThat(Storehouse.describe(text(photo, "thumbnailPath"))).isNotNull();
    assertThat(text(files.get(1), "path")).endsWith("/Rapport.pdf");
    assertThat(Storehouse.describe(text(files.get(1), "path")).getContentDisposition())
        .startsWith("attachment;");
    assertThat(quarantine()).isEmpty();
  }

  @Test
  void a_ticket_shows_the_files_that_it_was_opened_with() {
    JsonObject ticket = Api.ticket(WORLD.project(), "Portail bloqué");
    JsonObject photo = Uploads.of(person, "portail.png", "image/png", SampleFiles.png());
    ticket.add("attachments", Json.object("a", List.of(photo)).get("a"));

    Answer answer = alice.openTicket(ticket, "k-" + ref);

    assertThat(answer.status()).as("%s", answer).isEqualTo(201);
    String path = text(attachments(answer).getFirst(), "path");
    assertThat(path).contains("/tickets/" + answer.text("ref") + "/");
    for (Api reader : List.of(alice, Api.as(Team.technician()))) {
      assertThat(text(attachments(reader.ticket(answer.text("ref"))).getFirst(), "path"))
          .isEqualTo(path);
    }
    assertThat(alice.openTicket(ticket, "k-" + ref).header("Idempotency-Replayed"))
        .isEqualTo("true");
  }

  @Test
  void one_refused_file_refuses_the_message_and_leaves_nothing_but_the_uploads() {
    JsonObject fine = Uploads.of(person, "a.png", "image/png", SampleFiles.png());
    JsonObject svg = Uploads.of(person, "dessin.png", "image/png", SampleFiles.svg());
    JsonObject missing = Json.object("uploadId", "never-sent", "fileName", "b.png");
    int before = quarantine().size();

    Answer answer = alice.message(ref, message(fine, svg, missing));

    assertRefused(answer, 400, "attachment_rejected");
    assertThat(faults(answer))
        .containsExactly("attachments[1]:type_refused", "attachments[2]:not_found");
    assertThat(answer.body()).contains("«\u00a0dessin.png\u00a0» est refusé");
    assertThat(Storehouse.list("portals/" + WORLD.alpha().id() + "/tickets/" + ref)).isEmpty();
    assertThat(quarantine()).hasSize(before);
    assertThat(alice.message(ref, message(fine)).status()).isEqualTo(201);
  }

  @Test
  void the_upload_of_another_is_not_found() {
    JsonObject arnauds = Uploads.of(WORLD.arnaud(), "a.png", "image/png", SampleFiles.png());
    assertThat(faults(alice.message(ref, message(arnauds))))
        .containsExactly("attachments[0]:not_found");
  }

  @Test
  void the_same_request_again_is_told_the_same_though_its_uploads_are_gone() {
    String path = "/api/tickets/" + ref + "/messages";
    JsonObject body = message(Uploads.of(person, "a.png", "image/png", SampleFiles.png()));
    Answer first = alice.create(path, body, "k-" + ref);
    Answer again = alice.create(path, body, "k-" + ref);
    assertThat(first.status()).isEqualTo(201);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
  }

  @Test
  void the_same_request_many_times_at_once_is_one_message_with_one_set_of_files() throws Exception {
    String path = "/api/tickets/" + ref + "/messages";
    JsonObject body = message(Uploads.of(person, "a.png", "image/png", SampleFiles.png()));
    List<Answer> answers = AtOnce.all(6, i -> alice.create(path, body, "k-" + ref));
    assertThat(answers).extracting(Answer::status).containsOnly(201);
    assertThat(answers).extracting(Answer::body).containsOnly(answers.getFirst().body());
    assertThat(Storehouse.list("portals/" + WORLD.alpha().id() + "/tickets/" + ref)).hasSize(2);
  }

  @Test
  void an_upload_that_several_messages_name_at_once_is_shown_by_one() throws Exception {
    String path = "/api/tickets/" + ref + "/messages";
    JsonObject body = message(Uploads.of(person, "a.png", "image/png", SampleFiles.png()));
    List<Answer> answers = AtOnce.all(6, i -> alice.create(path, body, "k-" + i + "-" + ref));
    assertThat(answers).extracting(Answer::status).containsOnlyOnce(201);
    for (Answer answer : answers) {
      if (answer.status() != 201) {
        assertRefused(answer, 400, "attachment_rejected");
        assertThat(faults(answer)).containsExactly("attachments[0]:not_found");
      }
    }
    assertThat(Storehouse.list("portals/" + WORLD.alpha().id() + "/tickets/" + ref)).hasSize(2);
  }

  @Test
  void an_upload_is_named_once() {
    JsonObject photo = Uploads.of(person, "a.png", "image/png", SampleFiles.png());
    Answer answer = alice.message(ref, message(photo, photo));
    assertRefused(answer, 400, "invalid_request");
    assertThat(faults(answer)).containsExactly("attachments[1].uploadId:named_twice");
    assertThat(answer.body()).contains("Ce fichier est déjà joint");
    assertThat(alice.message(ref, message(photo)).status()).isEqualTo(201);
  }

  @Test
  void the_file_of_a_note_is_nowhere_below_the_portal() {
    Person technician = Team.technician();
    Answer note =
        Api.as(technician)
            .note(ref, message(Uploads.of(technician, "a.png", "image/png", SampleFiles.png())));
    assertThat(note.status()).as("%s", note).isEqualTo(201);
    assertThat(text(attachments(note).getFirst(), "path")).startsWith("tickets/" + ref + "/");
    assertThat(text(attachments(note).getFirst(), "thumbnailPath")).startsWith("tickets/" + ref);
    assertThat(Storehouse.list("portals/" + WORLD.alpha().id() + "/tickets/" + ref)).isEmpty();
  }

  @Test
  void foreign_attachment() {
    Person technician = Team.technician();
    List<String> shown =
        paths(
            alice.message(
                ref, message(Uploads.of(person, "a.png", "image/png", SampleFiles.png()))));
    List<String> noted =
        paths(
            Api.as(technician)
                .note(
                    ref, message(Uploads.of(technician, "b.png", "image/png", SampleFiles.png()))));
    Person disabled = Users.of(WORLD.alpha(), "Denis Disabled");
    Users.disable(disabled);
    Person pending = Users.pending("Paul Pending");

    for (String path : Stream.concat(shown.stream(), noted.stream()).toList()) {
      for (Person member : List.of(technician, Team.developer(), Team.admin())) {
        assertThat(fetch(Optional.of(member), path)).as(member.name()).isEqualTo(200);
      }
      for (Person stranger : List.of(WORLD.bruno(), disabled, pending)) {
        assertThat(fetch(Optional.of(stranger), path)).as(stranger.name()).isEqualTo(403);
      }
      assertThat(fetch(Optional.empty(), path)).isIn(401, 403);
    }
    for (Person user : List.of(person, WORLD.arnaud())) {
      assertThat(shown)
          .allSatisfy(path -> assertThat(fetch(Optional.of(user), path)).isEqualTo(200));
      assertThat(noted)
          .allSatisfy(path -> assertThat(fetch(Optional.of(user), path)).isEqualTo(403));
    }
  }

  private static int fetch(Optional<Person> reader, String path) {
    URI file =
        Platform.STORAGE.resolve(
            "/v0/b/%s/o/%s?alt=media"
                .formatted(Platform.BUCKET, URLEncoder.encode(path, StandardCharsets.UTF_8)));
    Map<String, String> headers =
        reader.map(each -> Map.of("Authorization", "Firebase " + each.token())).orElse(Map.of());
    return Http.send("GET", file, headers, "").status();
  }

  /** Of the file, and of the small picture of it. */
  private static List<String> paths(Answer answer) {
    JsonObject file = attachments(answer).getFirst();
    return List.of(text(file, "path"), text(file, "thumbnailPath"));
  }

  @Test
  void uploads_that_nobody_named_are_swept_after_a_day() {
    Uploads.of(person, "a.png", "image/png", SampleFiles.png());
    assertThat(quarantine()).isNotEmpty();
    Control.runJob("file-sweep", Instant.now().plus(Duration.ofHours(23)));
    assertThat(quarantine()).isNotEmpty();
    Control.runJob("file-sweep", Instant.now().plus(Duration.ofHours(25)));
    assertThat(quarantine()).isEmpty();
  }

  private List<String> quarantine() {
    return Storehouse.list("uploads/" + person.uid() + "/");
  }

  private static JsonObject message(JsonObject... uploads) {
    return Json.object("body", "Voici.", "attachments", List.of(uploads));
  }

  private static List<JsonObject> attachments(Answer answer) {
    return objects(answer, "attachments");
  }

  private static List<String> faults(Answer answer) {
    return objects(answer, "errors").stream()
        .map(error -> text(error, "field") + ":" + text(error, "code"))
        .toList();
  }

  private static List<JsonObject> objects(Answer answer, String member) {
    return StreamSupport.stream(answer.object().getAsJsonArray(member).spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .toList();
  }

  private static String text(JsonObject object, String member) {
    return object.get(member).getAsString();
  }
}
