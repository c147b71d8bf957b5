package fr.vigidev.tickets.people.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The matrix as the trade states it, written a second time and compared cell by cell. */
class PermissionTableTest {
  private static final String MATRIX =
      """
      action                   client technician developer admin
      view_every_ticket        -      x          x         x
      assign_to_self           -      x          x         x
      assign_to_others         -      -          -         x
      share_with_developer     -      x          -         x
      share_with_admin         -      x          x         -
      change_status            -      x          x         x
      change_priority          -      x          x         x
      write_notes              -      x          x         x
      manage_projects          -      x          -         x
      manage_canned_replies    -      x          -         x
      manage_clients_and_users -      -          -         x
      view_dashboard           -      -          -         x
      invite                   -      -          -         x
      open_ticket              x      x          x         x
      post_message             x      x          x         x
      confirm_resolution       x      -          -         -
      reopen_ticket            x      -          -         -
      """;

  private static final List<List<String>> LINES =
      MATRIX.lines().map(line -> List.of(line.trim().split(" +"))).toList();

  private static final Map<String, List<String>> CELLS =
      LINES.stream().skip(1).collect(Collectors.toMap(List::getFirst, line -> line));

  @ParameterizedTest
  @EnumSource(Permission.class)
  void everyRoleHoldsAPermissionOrIsRefusedItAsTheTradeSays(Permission permission) {
    assertThat(CELLS).containsKey(permission.code());
    for (Role role : Role.values()) {
      boolean expected =
          CELLS.get(permission.code()).get(LINES.getFirst().indexOf(role.code())).equals("x");
      assertThat(PermissionTable.allows(role, permission))
          .as("%s may %s", role.code(), permission.code())
          .isEqualTo(expected);
    }
  }

  @Test
  void theMatrixHasAColumnForEveryRoleAndNoRowForAnythingElse() {
    assertThat(CELLS).hasSize(Permission.values().length);
    assertThat(LINES.getFirst().subList(1, LINES.getFirst().size()))
        .containsExactlyElementsOf(Arrays.stream(Role.values()).map(Role::code).toList());
  }
}
