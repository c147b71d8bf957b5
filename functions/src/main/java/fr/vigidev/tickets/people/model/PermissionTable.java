package fr.vigidev.tickets.people.model;

import static fr.vigidev.tickets.people.model.Role.ADMIN;
import static fr.vigidev.tickets.people.model.Role.CLIENT;
import static fr.vigidev.tickets.people.model.Role.DEVELOPER;
import static fr.vigidev.tickets.people.model.Role.TECHNICIAN;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The permission matrix of the trade, once. The rules files, the interface and the tests of every
 * layer are compared with it or generated from it.
 */
public final class PermissionTable {
  private PermissionTable() {}

  /** The roles that hold a permission. The switch is exhaustive: a new permission needs its row. */
  public static Set<Role> holders(Permission permission) {
    return switch (permission) {
      case VIEW_EVERY_TICKET, ASSIGN_TO_SELF, CHANGE_STATUS, CHANGE_PRIORITY, WRITE_NOTES ->
          EnumSet.of(TECHNICIAN, DEVELOPER, ADMIN);
      case SHARE_WITH_DEVELOPER, MANAGE_PROJECTS, MANAGE_CANNED_REPLIES ->
          EnumSet.of(TECHNICIAN, ADMIN);
      case SHARE_WITH_ADMIN -> EnumSet.of(TECHNICIAN, DEVELOPER);
      case ASSIGN_TO_OTHERS, MANAGE_CLIENTS_AND_USERS, VIEW_DASHBOARD, INVITE -> EnumSet.of(ADMIN);
      case OPEN_TICKET, POST_MESSAGE -> EnumSet.allOf(Role.class);
      case CONFIRM_RESOLUTION, REOPEN_TICKET -> EnumSet.of(CLIENT);
    };
  }

  /** Whether a role holds a permission. */
  public static boolean allows(Role role, Permission permission) {
    return holders(permission).contains(role);
  }

  /** Everything a role may do, in the order of {@link Permission}. */
  public static List<Permission> permissionsOf(Role role) {
    return Arrays.stream(Permission.values()).filter(each -> allows(role, each)).toList();
  }
}
