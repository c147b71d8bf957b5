package fr.vigidev.tickets.people.model;

import java.util.Locale;

/** What a role may be allowed to do. {@link PermissionTable} says who is. */
public enum Permission {
  VIEW_EVERY_TICKET,
  ASSIGN_TO_SELF,
  ASSIGN_TO_OTHERS,
  SHARE_WITH_DEVELOPER,
  SHARE_WITH_ADMIN,
  CHANGE_STATUS,
  CHANGE_PRIORITY,
  WRITE_NOTES,
  MANAGE_PROJECTS,
  MANAGE_CANNED_REPLIES,
  MANAGE_CLIENTS_AND_USERS,
  VIEW_DASHBOARD,
  INVITE,
  OPEN_TICKET,
  POST_MESSAGE,
  CONFIRM_RESOLUTION,
  REOPEN_TICKET;

  /** The word used in the HTTP contract, such as {@code assign_to_self}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
