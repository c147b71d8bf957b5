package fr.vigidev.tickets.e2e.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.cloud.firestore.QueryDocumentSnapshot;
import fr.vigidev.tickets.e2e.api.Api;
import fr.vigidev.tickets.e2e.people.Accounts;
import fr.vigidev.tickets.e2e.people.Person;
import fr.vigidev.tickets.e2e.platform.Answer;
import fr.vigidev.tickets.e2e.platform.Database;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code script/server} promises to be there, for whoever tries the platform. */
final class DemoDataIT {
  private static final String PASSWORD = "vigidev-demo";

  @ParameterizedTest
  @CsvSource({
    "admin@vigidev.test, admin, active",
    "technicien@vigidev.test, technician, active",
    "technicien2@vigidev.test, technician, active",
    "developpeur@vigidev.test, developer, active",
    "alice@alpha.test, client, active",
    "arnaud@alpha.test, client, active",
    "bruno@bravo.test, client, active",
    "nouveau@exemple.test, client, pending",
  })
  void every_account_signs_in_as_what_it_is(String email, String role, String status) {
    Answer me = Api.as(signIn(email)).get("/api/me");

    assertThat(me.status()).as("%s", me).isEqualTo(200);
    assertThat(me.text("role")).isEqualTo(role);
    assertThat(me.text("status")).isEqualTo(status);
    assertThat(me.text("email")).isEqualTo(email);
  }

  @ParameterizedTest
  @CsvSource({
    "Alpha Sécurité, installer, alice@alpha.test",
    "Bureau Bravo, engineering_office, bruno@bravo.test"
  })
  void each_client_has_two_projects_and_one_in_common(String name, String kind, String user) {
    QueryDocumentSnapshot client = Database.where("clients", "name", name).getFirst();

    assertThat(client.getString("kind")).isEqualTo(kind);
    assertThat(Api.as(signIn(user)).get("/api/me").text("clientId")).isEqualTo(client.getId());
    assertThat(portal(client.getId(), "projects")).hasSize(3);
    assertThat(portal(client.getId(), "tickets")).hasSizeGreaterThan(10);
  }

  private static List<QueryDocumentSnapshot> portal(String clientId, String collection) {
    return Database.await(
            Database.owner().collection("portals/" + clientId + "/" + collection).get())
        .getDocuments();
  }

  @Test
  void a_client_opens_its_demo_tickets_and_no_other() {
    String alpha = Database.where("clients", "name", "Alpha Sécurité").getFirst().getId();
    String ref = portal(alpha, "tickets").getFirst().getId();

    assertThat(Api.as(signIn("alice@alpha.test")).ticket(ref).status()).isEqualTo(200);
    assertThat(Api.as(signIn("bruno@bravo.test")).ticket(ref).status()).isEqualTo(404);
    assertThat(Api.as(signIn("technicien@vigidev.test")).ticket(ref).status()).isEqualTo(200);
  }

  @Test
  void there_are_tickets_in_every_status_and_priority() {
    for (String status :
        List.of("new", "accepted", "in_progress", "waiting_for_client", "resolved", "closed")) {
      assertThat(Database.where("tickets", "status", status)).as(status).isNotEmpty();
    }
    for (String priority : List.of("low", "normal", "high", "urgent")) {
      assertThat(Database.where("tickets", "priority", priority)).as(priority).isNotEmpty();
    }
  }

  @Test
  void the_team_shares_ranks_closes_duplicates_and_has_its_replies() {
    assertThat(sharedWith("demo-developpeur")).hasSizeGreaterThanOrEqualTo(2);
    assertThat(
            Database.await(Database.owner().collection("cannedReplies").get())
                .getDocuments()
                .stream()
                .filter(reply -> "demo-admin".equals(reply.get("updatedBy.uid"))))
        .hasSizeGreaterThanOrEqualTo(5);
    QueryDocumentSnapshot duplicate =
        Database.where("tickets", "title", "Portail du quai 4 resté ouvert ce matin").getFirst();
    assertThat(Database.find("tickets/" + duplicate.getString("duplicateOf"))).isPresent();
    assertThat(duplicate.getString("status")).isEqualTo("closed");
  }

  private static List<QueryDocumentSnapshot> sharedWith(String uid) {
    return Database.await(
            Database.owner().collection("tickets").whereArrayContains("sharedWithUids", uid).get())
        .getDocuments();
  }

  @Test
  void an_invitation_stands() {
    QueryDocumentSnapshot invitation =
        Database.where("invitations", "email", "invitee@bravo.test").getFirst();

    assertThat(invitation.getString("status")).isEqualTo("pending");
    assertThat(invitation.getString("clientName")).isEqualTo("Bureau Bravo");
    assertThat(invitation.getTimestamp("expiresAt").toDate()).isInTheFuture();
  }

  private static Person signIn(String email) {
    return Accounts.signIn(email, PASSWORD, email);
  }
}
