package fr.vigidev.tickets.e2e.api;

import static fr.vigidev.tickets.e2e.api.Problems.assertInvalid;
import static fr.vigidev.tickets.e2e.api.Problems.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.e2e.people.Person;
import fr.vigidev.tickets.e2e.people.Team;
import fr.vigidev.tickets.e2e.people.Users;
import fr.vigidev.tickets.e2e.people.World;
import fr.vigidev.tickets.e2e.platform.Answer;
import fr.vigidev.tickets.e2e.platform.Json;
import fr.vigidev.tickets.people.model.Role;
import org.junit.jupiter.api.Test;

/** Who is in charge of a ticket, and how that changes. */
final class AssignmentIT {
  private static final World WORLD = World.create();
  private static final Api TECHNICIAN = Api.as(Team.technician());
  private static final Api COLLEAGUE = Api.as(Team.colleague());
  private static final Api ADMIN = Api.as(Team.admin());

  private final String ref = Api.as(WORLD.alice()).openTicket(WORLD.project(), "Un ticket");

  @Test
  void taking_a_new_ticket_accepts_it() {
    Answer answer = TECHNICIAN.assign(ref, Team.technician().uid());

    assertThat(answer.status()).as("%s", answer).isEqualTo(200);
    assertThat(answer.text("status")).isEqualTo("accepted");
    assertThat(holder(answer)).isEqualTo(Team.technician().uid());
  }

  @Test
  void taking_what_one_has_changes_nothing() {
    Answer first = TECHNICIAN.assign(ref, Team.technician().uid());
    Answer again = TECHNICIAN.assign(ref, Team.technician().uid());

    assertThat(again.status()).isEqualTo(200);
    assertThat(again.body()).isEqualTo(first.body());
  }

  @Test
  void a_ticket_that_another_holds_is_taken_only_by_who_saw_its_current_state() {
    TECHNICIAN.assign(ref, Team.technician().uid());
    int version = TECHNICIAN.version(ref);
    String mine = Team.colleague().uid();

    Answer unseen = COLLEAGUE.assign(ref, mine);
    Answer stale = take(mine, version - 1);
    Answer seen = take(mine, version);

    assertRefused(unseen, 409, "already_assigned");
    assertThat(unseen.text("detail")).contains(Team.technician().name());
    assertRefused(stale, 409, "already_assigned");
    assertThat(seen.status()).as("%s", seen).isEqualTo(200);
    assertThat(holder(seen)).isEqualTo(mine);
  }

  @Test
  void one_releases_ones_own_and_an_admin_anybodys() {
    TECHNICIAN.assign(ref, Team.technician().uid());

    assertRefused(COLLEAGUE.assign(ref, null), 403, "forbidden");
    Answer released = ADMIN.assign(ref, null);
    assertThat(released.status()).as("%s", released).isEqualTo(200);
    assertThat(released.object().get("assignee").isJsonNull()).isTrue();

    TECHNICIAN.assign(ref, Team.technician().uid());
    assertThat(TECHNICIAN.assign(ref, null).status()).isEqualTo(200);
  }

  @Test
  void only_an_active_member_of_the_team_is_put_in_charge() {
    Person gone = Users.staff(Role.TECHNICIAN, "Gaston Gone");
    Users.disable(gone);

    assertInvalid(ADMIN.assign(ref, gone.uid()), "uid:unknown_assignee");
    assertInvalid(ADMIN.assign(ref, WORLD.alice().uid()), "uid:unknown_assignee");
    assertInvalid(ADMIN.assign(ref, "nobody"), "uid:unknown_assignee");
  }

  @Test
  void an_assignment_says_for_whom() {
    String path = "/api/tickets/" + ref + "/assignee";
    assertInvalid(TECHNICIAN.put(path, Json.object()), "uid:required");
    assertInvalid(TECHNICIAN.put(path, Json.object("uid", 7)), "uid:wrong_type");
    assertInvalid(TECHNICIAN.put(path, Json.object("uid", null, "x", 1)), "x:unknown_field");
    assertInvalid(
        TECHNICIAN.put(path, Json.object("uid", null, "version", "1")), "version:wrong_type");
  }

  @Test
  void a_client_is_told_the_name_of_who_is_in_charge_and_no_more() {
    TECHNICIAN.assign(ref, Team.technician().uid());

    Answer answer = Api.as(WORLD.alice()).ticket(ref);

    assertThat(answer.object().getAsJsonObject("assignee"))
        .isEqualTo(Json.object("name", Team.technician().name()));
    assertThat(answer.body()).doesNotContain(Team.technician().uid(), Team.technician().email());
  }

  private Answer take(String uid, int version) {
    return COLLEAGUE.put(
        "/api/tickets/" + ref + "/assignee", Json.object("uid", uid, "version", version));
  }

  private static String holder(Answer answer) {
    return answer.object().getAsJsonObject("assignee").get("uid").getAsString();
  }
}
