package fr.vigidev.tickets.e2e.organisation;

import static fr.vigidev.tickets.e2e.api.Problems.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.vigidev.tickets.e2e.api.Api;
import fr.vigidev.tickets.e2e.people.Accounts;
import fr.vigidev.tickets.e2e.people.BrowserAuth;
import fr.vigidev.tickets.e2e.people.Invitations;
import fr.vigidev.tickets.e2e.people.Person;
import fr.vigidev.tickets.e2e.people.Team;
import fr.vigidev.tickets.e2e.people.Users;
import fr.vigidev.tickets.e2e.people.World;
import fr.vigidev.tickets.e2e.platform.Answer;
import fr.vigidev.tickets.e2e.platform.Database;
import fr.vigidev.tickets.e2e.platform.Json;
import fr.vigidev.tickets.e2e.rules.FirestoreAs;
import fr.vigidev.tickets.people.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A person who is erased: gone from every door and every document, and its tickets are there. */
final class ErasureIT {
  private static final World WORLD = World.create();
  private static final Api ADMIN = Api.as(Team.admin());
  private static final String GONE = "Compte supprimé";

  /** Found nowhere else, so that it is known where it was left. */
  private final String rare = UUID.randomUUID().toString().substring(0, 8);

  @Test
  void a_user_of_a_client_leaves_its_ticket_and_its_words() {
    Person camille = Users.of(WORLD.alpha(), "Camille " + rare);
    String invited = Invitations.make(Invitations.toTeam(Accounts.newAddress("x"), "developer"));
    Database.change("invitations/" + invited, "email", camille.email());
    String ref = Api.as(camille).openTicket(WORLD.project(), "Avant l’effacement");
    Api.as(camille).message(ref, Json.object("body", "Mes mots restent"));
    Api.as(Team.technician()).message(ref, Json.object("body", "Bien reçu"));
    Database.put(
        "deliveries/known_" + camille.uid(),
        Map.of("uid", camille.uid(), "name", camille.name(), "email", camille.email()));
    Database.put("mailings/" + rare, Map.of("uid", camille.uid(), "email", camille.email()));

    assertThat(erased(camille)).isEqualTo(200);

    assertShutOut(camille, "portals/" + WORLD.alpha().id() + "/tickets");
    assertThat(Database.find("invitations/" + invited)).isEmpty();
    await("no name").untilAsserted(() -> assertNowhere(ref, camille));
    assertThat(timelines(ref)).contains(GONE, "Mes mots restent", "Bien reçu");
    assertThat(Api.as(WORLD.arnaud()).ticket(ref).body())
        .contains("Avant l’effacement", GONE)
        .doesNotContain(rare);
    await("no address")
        .untilAsserted(
            () ->
                assertThat(mailsOf(camille)).contains(GONE).doesNotContain(rare, camille.email()));
    assertThat(Accounts.find(camille.email())).isEmpty();
  }

  @Test
  void a_member_leaves_its_open_tickets_to_nobody() {
    Person member = Users.sparedStaff(Role.TECHNICIAN, "Théo " + rare);
    String ref = Api.as(WORLD.alice()).openTicket(WORLD.project(), "Qui s’en occupe");
    String done = Api.as(WORLD.alice()).openTicket(WORLD.project(), "C’est fait");
    for (String each : List.of(ref, done)) {
      Api.as(member).assign(each, member.uid());
    }
    Api.as(member).move(done, "resolved");
    Api.as(member).note(ref, Json.object("body", "Une note qui reste"));
    Api.as(Team.technician())
        .create("/api/tickets/" + ref + "/shares", Json.object("uid", Team.developer().uid()));
    String reply =
        Api.as(member)
            .create("/api/canned-replies", Json.object("title", "Merci", "body", "Merci."))
            .text("id");
    String presence = "presence/" + ref + "_" + member.uid();
    Database.put(presence, Map.of("uid", member.uid(), "name", member.name(), "ref", ref));

    assertThat(erased(member)).isEqualTo(200);

    assertShutOut(member, "tickets");
    await("nobody in charge")
        .untilAsserted(
            () ->
                assertThat(Database.find("tickets/" + ref).orElseThrow())
                    .containsEntry("assignee", null));
    await("no name").untilAsserted(() -> assertNowhere(ref, member));
    await("no name").untilAsserted(() -> assertNowhere(done, member));
    assertThat(timelines(ref)).contains("Une note qui reste", "unassigned", "Vigidev", GONE);
    assertThat(String.valueOf(Database.find("tickets/" + done).orElseThrow().get("assignee")))
        .contains(GONE);
    await("no author")
        .untilAsserted(
            () ->
                assertThat(String.valueOf(Database.find("cannedReplies/" + reply)))
                    .contains(GONE)
                    .doesNotContain(rare));
    await("no presence").untilAsserted(() -> assertThat(Database.find(presence)).isEmpty());
    ADMIN.delete("/api/canned-replies/" + reply);
  }

  @Test
  void the_same_request_erases_once_and_another_under_its_key_nobody() {
    Person one = Users.of(WORLD.alpha(), "Un " + rare);
    Person two = Users.of(WORLD.alpha(), "Deux " + rare);
    String key = UUID.randomUUID().toString();
    Answer first = ADMIN.create(path(one), Json.object(), key);

    Answer again = ADMIN.create(path(one), Json.object(), key);

    assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    assertThat(again.body()).isEqualTo(first.body()).doesNotContain(rare);
    assertRefused(ADMIN.create(path(two), Json.object(), key), 409, "idempotency_mismatch");
    assertThat(Api.as(two).get("/api/me").status()).isEqualTo(200);
  }

  @Test
  void nobody_erases_itself_or_who_is_not_there() {
    assertRefused(ADMIN.create(path(Team.admin()), Json.object()), 409, "invalid_transition");
    assertRefused(ADMIN.create("/api/users/nobody/erasure", Json.object()), 404, "not_found");
    assertThat(ADMIN.get("/api/me").status()).isEqualTo(200);
  }

  @Test
  void whoever_was_erased_stays_so() {
    Person person = Users.of(WORLD.alpha(), "Paul " + rare);
    erased(person);

    assertRefused(
        ADMIN.patch("/api/users/" + person.uid(), Json.object("status", "active")),
        409,
        "invalid_transition");
    assertThat(
            ADMIN
                .patch("/api/users/" + WORLD.arnaud().uid(), Json.object("status", "erased"))
                .status())
        .isEqualTo(400);
  }

  private static int erased(Person person) {
    return ADMIN.create(path(person), Json.object()).status();
  }

  private static String path(Person person) {
    return "/api/users/" + person.uid() + "/erasure";
  }

  private static void assertShutOut(Person person, String list) {
    assertRefused(Api.as(person).get("/api/me"), 403, "account_disabled");
    assertRefused(Api.as(person).get("/api/me/export"), 403, "account_disabled");
    assertRefused(
        Api.as(person).post("/api/me/activation", Json.object()), 403, "account_disabled");
    FirestoreAs firestore = new FirestoreAs(Optional.of(person.token()));
    assertThat(firestore.mayGet("users/" + person.uid())).isFalse();
    assertThat(firestore.mayList(list)).isFalse();
    assertThat(BrowserAuth.signIn(person.email(), Accounts.PASSWORD).status()).isEqualTo(400);
  }

  private void assertNowhere(String ref, Person person) {
    assertThat(timelines(ref)).doesNotContain(rare);
    assertThat(String.valueOf(Database.find("users/" + person.uid()))).doesNotContain(rare);
    assertThat(Database.where("invitations", "email", person.email())).isEmpty();
  }

  /** All that the staff and the Client read of a ticket. */
  private static String timelines(String ref) {
    List<Object> all = new ArrayList<>();
    for (String ticket :
        List.of("tickets/" + ref, "portals/" + WORLD.alpha().id() + "/tickets/" + ref)) {
      all.add(Database.find(ticket));
      Database.await(Database.owner().collection(ticket + "/timeline").get())
          .getDocuments()
          .forEach(entry -> all.add(entry.getData()));
    }
    return all.toString();
  }

  private static String mailsOf(Person person) {
    List<Object> all = new ArrayList<>();
    for (String collection : List.of("deliveries", "mailings")) {
      Database.where(collection, "uid", person.uid()).forEach(each -> all.add(each.getData()));
    }
    return all.toString();
  }
}
