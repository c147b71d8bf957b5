package fr.vigidev.tickets.e2e.organisation;

import static fr.vigidev.tickets.e2e.api.Problems.assertRefusedFor;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import fr.vigidev.tickets.e2e.api.Api;
import fr.vigidev.tickets.e2e.api.AtOnce;
import fr.vigidev.tickets.e2e.people.Person;
import fr.vigidev.tickets.e2e.people.Users;
import fr.vigidev.tickets.e2e.people.World;
import fr.vigidev.tickets.e2e.platform.Answer;
import fr.vigidev.tickets.e2e.platform.Database;
import fr.vigidev.tickets.e2e.platform.Json;
import fr.vigidev.tickets.people.model.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** There is always somebody who can administer the platform. */
final class LastAdminIT {
  private static final World WORLD = World.create();

  private final Person anne = Users.staff(Role.ADMIN, "Anne Admin");
  private final Person basile = Users.staff(Role.ADMIN, "Basile Admin");
  private List<String> others = List.of();

  /** Sends every other admin away for the time of a test. */
  @BeforeEach
  void beTheOnlyTwo() {
    others =
        Database.where("users", "role", "admin").stream()
            .filter(user -> "active".equals(user.get("status")))
            .map(user -> user.getId())
            .filter(uid -> !uid.equals(anne.uid()) && !uid.equals(basile.uid()))
            .toList();
    others.forEach(uid -> become(uid, "disabled"));
  }

  @AfterEach
  void comeBack() {
    others.forEach(uid -> become(uid, "active"));
    Users.disable(anne);
    Users.disable(basile);
  }

  @Test
  void the_last_one_is_neither_demoted_nor_shut_out() {
    assertThat(change(anne, basile, "status", "disabled").status()).isEqualTo(200);

    assertLast(change(anne, anne, "role", "technician"), "role:last_admin");
    assertLast(change(anne, anne, "status", "disabled"), "status:last_admin");
    assertLast(
        change(anne, anne, "role", "client", "clientId", WORLD.alpha().id()), "role:last_admin");
    assertThat(Api.as(anne).get("/api/users").status()).isEqualTo(200);
  }

  @Test
  void an_admin_who_was_shut_out_does_not_count() {
    change(anne, basile, "status", "disabled");

    assertLast(change(anne, anne, "role", "developer"), "role:last_admin");
    assertThat(change(anne, basile, "status", "active").status()).isEqualTo(200);
    assertThat(change(anne, anne, "role", "developer").status()).isEqualTo(200);
  }

  @Test
  void of_two_who_demote_each_other_at_once_one_stays() {
    List<Person> both = List.of(anne, basile);

    List<Answer> answers =
        AtOnce.all(2, i -> change(both.get(i), both.get(1 - i), "role", "developer"));

    assertThat(answers).extracting(Answer::status).containsOnlyOnce(200);
    assertThat(admins()).isEqualTo(1);
  }

  @Test
  void of_two_who_leave_at_once_one_stays() {
    List<Person> both = List.of(anne, basile);

    List<Answer> answers =
        AtOnce.all(2, i -> change(both.get(i), both.get(i), "status", "disabled"));

    assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
    assertThat(admins()).isEqualTo(1);
  }

  private static long admins() {
    return Database.where("users", "role", "admin").stream()
        .filter(user -> "active".equals(user.get("status")))
        .count();
  }

  private static Answer change(Person by, Person whom, Object... change) {
    JsonObject body = Json.object(change);
    return Api.as(by).patch("/api/users/" + whom.uid(), body);
  }

  private static void assertLast(Answer answer, String fault) {
    assertRefusedFor(answer, 409, "invalid_transition", fault);
    assertThat(answer.text("detail")).contains("dernier administrateur");
  }

  private static void become(String uid, String status) {
    Database.merge("users/" + uid, Map.of("status", status));
  }
}
