package fr.vigidev.tickets.ticket.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.people.model.Role;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The workflow as the trade states it, written a second time: every pair, every role. */
class WorkflowTest {
  /** Who may make each move: c(lient), t(echnician), d(eveloper), a(dmin). The rest is refused. */
  private static final Map<String, String> EXPECTED =
      """
      new accepted tda
      accepted in_progress tda
      accepted waiting_for_client tda
      accepted resolved tda
      in_progress waiting_for_client tda
      in_progress resolved tda
      waiting_for_client in_progress tda
      waiting_for_client resolved tda
      resolved closed ctda
      resolved in_progress ctda
      closed in_progress a
      """
          .lines()
          .map(line -> line.split(" "))
          .collect(Collectors.toMap(cells -> cells[0] + " " + cells[1], cells -> cells[2]));

  @Test
  void everyPairIsAllowedOrRefusedToEveryRoleAsTheTradeSays() {
    for (Status from : Status.values()) {
      for (Status to : Status.values()) {
        for (Role role : Role.values()) {
          String allowed = EXPECTED.getOrDefault(from.code() + " " + to.code(), "");
          assertThat(
                  Workflow.transition(from, to)
                      .filter(transition -> transition.isAllowedTo(role))
                      .isPresent())
              .as("%s: %s → %s", role.code(), from.code(), to.code())
              .isEqualTo(allowed.contains(role.code().substring(0, 1)));
        }
      }
    }
  }

  @Test
  void noMoveIsStatedTwiceOrMissing() {
    assertThat(Workflow.transitions())
        .extracting(each -> each.from().code() + " " + each.to().code())
        .containsExactlyInAnyOrderElementsOf(EXPECTED.keySet());
  }

  @Test
  void onlyAClientWhoReopensHasToSayWhy() {
    assertThat(Workflow.transitions())
        .filteredOn(each -> !each.messageRequiredFor().isEmpty())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.from()).isEqualTo(Status.RESOLVED);
              assertThat(each.to()).isEqualTo(Status.IN_PROGRESS);
              assertThat(each.messageRequiredFor()).containsExactly(Role.CLIENT);
            });
  }

  @Test
  void targetsAreTheMovesOfTheRoleInTheOrderOfTheSteps() {
    assertThat(Workflow.targets(Status.RESOLVED, Role.CLIENT))
        .containsExactly(Status.IN_PROGRESS, Status.CLOSED);
    assertThat(Workflow.targets(Status.CLOSED, Role.TECHNICIAN)).isEmpty();
  }

  @Test
  void everyStatusHasAWordThatLeadsBackToIt() {
    assertThat(
            Arrays.stream(Status.values())
                .map(Status::code)
                .flatMap(code -> Status.of(code).stream()))
        .containsExactly(Status.values());
  }
}
