package fr.vigidev.tickets.people.model;

import java.time.Duration;

/** Why an act on accounts, Clients or invitations is not done. Nothing was changed. */
public sealed interface PeopleRefusal {

  /** There is no such thing. */
  record NotFound() implements PeopleRefusal {}

  /** The actor's role may not do this. */
  record Forbidden() implements PeopleRefusal {}

  /** A user of role client belongs to a Client, and none was named. */
  record ClientRequired() implements PeopleRefusal {}

  /** A member of the team belongs to no Client. */
  record ClientNotExpected() implements PeopleRefusal {}

  /** There is no such Client, or it is archived. */
  record UnknownClient() implements PeopleRefusal {}

  /** An account can't be of that status with that role and Client. */
  record StatusNotPossible() implements PeopleRefusal {}

  /** Nobody would be left to administer the platform. */
  record LastAdmin(String field) implements PeopleRefusal {}

  /** Nobody erases itself. */
  record Oneself() implements PeopleRefusal {}

  /** The account was erased, which stays so. */
  record Erased() implements PeopleRefusal {}

  /** The address has an account that works or was shut out. */
  record AccountExists() implements PeopleRefusal {}

  /** The address is invited already. */
  record InvitationStands() implements PeopleRefusal {}

  /** The invitation was used or taken back. */
  record InvitationSettled() implements PeopleRefusal {}

  /** It was asked for a moment ago. */
  record TooSoon(Duration remaining) implements PeopleRefusal {}
}
