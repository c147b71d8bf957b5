package fr.vigidev.tickets.people.model;

/** An active user who asks for something, with what decides whether it gets it. */
public sealed interface Actor {

  /** Who acts. */
  Person person();

  /** Under which role. */
  Role role();

  /** Whether the permission table lets this actor do it. */
  default boolean may(Permission permission) {
    return PermissionTable.allows(role(), permission);
  }

  /** Whether what belongs to that Client exists for this actor. */
  boolean sees(String clientId);

  /** A member of the team. */
  record Staff(Person person, Role role) implements Actor {
    public Staff {
      if (!role.isStaff()) {
        throw new IllegalArgumentException("not a staff role: " + role);
      }
    }

    @Override
    public boolean sees(String clientId) {
      return may(Permission.VIEW_EVERY_TICKET);
    }
  }

  /** A user of one Client. */
  record ClientUser(Person person, String clientId) implements Actor {
    @Override
    public Role role() {
      return Role.CLIENT;
    }

    @Override
    public boolean sees(String otherClientId) {
      return clientId.equals(otherClientId);
    }
  }
}
