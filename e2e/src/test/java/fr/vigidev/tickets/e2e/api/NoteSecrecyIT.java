package fr.vigidev.tickets.e2e.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.cloud.firestore.CollectionReference;
import com.google.cloud.firestore.DocumentReference;
import com.google.cloud.firestore.QueryDocumentSnapshot;
import com.google.gson.JsonObject;
import fr.vigidev.tickets.e2e.people.Person;
import fr.vigidev.tickets.e2e.people.Team;
import fr.vigidev.tickets.e2e.people.Uploads;
import fr.vigidev.tickets.e2e.people.World;
import fr.vigidev.tickets.e2e.platform.Answer;
import fr.vigidev.tickets.e2e.platform.Database;
import fr.vigidev.tickets.e2e.platform.Json;
import fr.vigidev.tickets.e2e.platform.Mailbox;
import fr.vigidev.tickets.e2e.platform.Storehouse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a note says, and what its files are called, is looked for wherever a client can read. */
final class NoteSecrecyIT {
  private final World world = World.create();
  private final Person member = Team.technician();
  private final Api alice = Api.as(world.alice());
  private final Api technician = Api.as(member);
  private final String secret = "secret" + UUID.randomUUID().toString().substring(0, 8);
  private String ref;
  private Answer note;

  /** A note in the middle of everything that is done to a ticket and told to its Client. */
  @BeforeEach
  void work() {
    ref = alice.openTicket(world.project(), "Caméra muette");
    technician.move(ref, "accepted");
    JsonObject photo = Uploads.of(member, secret + ".png", "image/png", SampleFiles.png());
    note = technician.note(ref, Json.object("body", secret, "attachments", List.of(photo)));
    assertThat(note.status()).as("%s", note).isEqualTo(201);
    technician.message(ref, Json.object("body", "Bonjour, nous cherchons."));
    technician.move(ref, "waiting_for_client");
    alice.message(ref, Json.object("body", "Voici la réponse."));
  }

  @Test
  void no_document_of_any_portal_holds_it() {
    List<QueryDocumentSnapshot> documents = new ArrayList<>();
    DocumentReference portal = Database.owner().document("portals/" + world.alpha().id());
    portal.listCollections().forEach(each -> gather(each, documents));
    assertThat(documents).hasSizeGreaterThan(5);
    for (String group : List.of("tickets", "timeline", "projects")) {
      Database.await(Database.owner().collectionGroup(group).get()).getDocuments().stream()
          .filter(each -> each.getReference().getPath().startsWith("portals/"))
          .forEach(documents::add);
    }
    assertThat(documents)
        .extracting(each -> each.getId() + each.getData())
        .noneMatch(text -> text.contains(secret) || text.contains(note.text("id")));
    assertThat(Storehouse.list("portals/")).noneMatch(path -> path.contains(secret));
  }

  private static void gather(CollectionReference collection, List<QueryDocumentSnapshot> into) {
    into.addAll(Database.await(collection.get()).getDocuments());
    for (DocumentReference document : collection.listDocuments()) {
      document.listCollections().forEach(below -> gather(below, into));
    }
  }

  @Test
  void no_mail_to_a_client_tells_it() {
    // Of each move that another made, behind the note too.
    assertThat(Mailbox.awaitAbout(ref, world.alice().email(), 2))
        .noneMatch(mail -> mail.toString().contains(secret));
    assertThat(Mailbox.awaitAbout(ref, world.arnaud().email(), 3))
        .noneMatch(mail -> mail.toString().contains(secret));
  }

  @Test
  void no_answer_to_a_client_tells_it() {
    for (Person person : List.of(world.alice(), world.arnaud(), world.bruno())) {
      Api client = Api.as(person);
      for (String path :
          List.of(
              "/api/me",
              "/api/tickets/" + ref,
              "/api/tickets",
              "/api/tickets?q=" + secret,
              "/api/tickets/" + ref + "/timeline/" + note.text("id"))) {
        assertThat(client.get(path).body()).as(path).doesNotContain(secret);
      }
    }
    assertThat(alice.message(ref, Json.object("body", "Encore.")).body()).doesNotContain(secret);
    assertThat(alice.get("/api/tickets?q=muette").body()).contains(ref);
    assertThat(technician.get("/api/tickets?q=" + secret).body()).doesNotContain(ref);
  }
}
