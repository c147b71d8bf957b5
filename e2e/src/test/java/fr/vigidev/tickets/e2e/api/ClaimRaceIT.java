package fr.vigidev.tickets.e2e.api;

import static fr.vigidev.tickets.e2e.api.Problems.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.e2e.people.Person;
import fr.vigidev.tickets.e2e.people.Team;
import fr.vigidev.tickets.e2e.people.World;
import fr.vigidev.tickets.e2e.platform.Answer;
import fr.vigidev.tickets.e2e.platform.Database;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;

/** Claiming is a race that one person wins. */
final class ClaimRaceIT {
  private static final World WORLD = World.create();

  @RepeatedTest(12)
  void of_two_who_take_a_ticket_at_once_one_wins_and_the_other_is_told_who() {
    List<Person> racers = List.of(Team.technician(), Team.colleague());
    String ref = Api.as(WORLD.alice()).openTicket(WORLD.project(), "Alarme en défaut");

    List<Answer> answers =
        AtOnce.all(2, i -> Api.as(racers.get(i)).assign(ref, racers.get(i).uid()));

    assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
    int winner = answers.getFirst().status() == 200 ? 0 : 1;
    Answer lost = answers.get(1 - winner);
    assertRefused(lost, 409, "already_assigned");
    assertThat(lost.text("detail")).contains(racers.get(winner).name());
    assertThat(holder(lost)).isEqualTo(racers.get(winner).uid());
    assertThat(Api.as(Team.developer()).ticket(ref).text("status")).isEqualTo("accepted");
    assertThat(Database.where("tickets/" + ref + "/timeline", "type", "assigned")).hasSize(1);
  }

  private static String holder(Answer answer) {
    return answer
        .object()
        .getAsJsonObject("ticket")
        .getAsJsonObject("assignee")
        .get("uid")
        .getAsString();
  }
}
