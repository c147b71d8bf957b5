package fr.vigidev.tickets.ticket.model;

import static fr.vigidev.tickets.ticket.TicketFixtures.ADA;
import static fr.vigidev.tickets.ticket.TicketFixtures.ALICE;
import static fr.vigidev.tickets.ticket.TicketFixtures.BRUNO;
import static fr.vigidev.tickets.ticket.TicketFixtures.DAVID;
import static fr.vigidev.tickets.ticket.TicketFixtures.NINE;
import static fr.vigidev.tickets.ticket.TicketFixtures.THOMAS;
import static fr.vigidev.tickets.ticket.TicketFixtures.ids;
import static fr.vigidev.tickets.ticket.TicketFixtures.opened;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.people.model.Permission;
import fr.vigidev.tickets.people.model.PermissionTable;
import fr.vigidev.tickets.people.model.Role;
import fr.vigidev.tickets.people.model.User;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SharingTest {
  private static final Decision NOBODY_TO_ASK = new Decision.Refused(new Refusal.UnknownHelper());
  private static final Decision FORBIDDEN = new Decision.Refused(new Refusal.Forbidden());

  private final Ticket ticket = opened().after();

  @Test
  void theTeamLearnsWhoWasAskedAndWhy() {
    TicketChange change = changed(shared(THOMAS, Role.DEVELOPER));
    assertThat(change.entries())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.fact())
                  .isEqualTo(
                      new Fact.Shared(member(Role.DEVELOPER).person(), Optional.of("À toi ?")));
              assertThat(entry.visibility()).isEqualTo(Visibility.INTERNAL);
              assertThat(PortalEntry.of(entry)).isEmpty();
            });
    assertThat(change.after().sharedWith()).containsExactly(member(Role.DEVELOPER).person());
    assertThat(change.events())
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.type()).isEqualTo(TicketEvent.Type.TICKET_SHARED);
              assertThat(event.targetUid()).contains(member(Role.DEVELOPER).uid());
              assertThat(event.entryIds()).containsExactly(change.entries().getFirst().id());
            });
  }

  @Test
  void nothingThatTheClientSeesTellsOfAShare() {
    TicketChange change = changed(shared(THOMAS, Role.DEVELOPER));
    assertThat(change.changesTicket()).isTrue();
    assertThat(change.changesPortal()).isFalse();
    assertThat(change.after().version()).isEqualTo(ticket.version());
    assertThat(change.after().milestones()).isEqualTo(ticket.milestones());
  }

  @Test
  void whoIsAskedTwiceIsNamedOnceAndTheSecondWishIsOnRecord() {
    Ticket once = changed(shared(THOMAS, Role.ADMIN)).after();
    TicketChange again =
        changed(
            new Sharing(DAVID, Optional.of(member(Role.ADMIN)), Optional.empty())
                .on(once, NINE, ids()));
    assertThat(again.after()).isEqualTo(once);
    assertThat(again.entries()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(names = {"TECHNICIAN", "DEVELOPER", "ADMIN"})
  void whoMaySharesWithADeveloperOrAnAdminIsAsTheTableSays(Role role) {
    Actor actor = new Actor.Staff(THOMAS.person(), role);
    boolean developer = PermissionTable.allows(role, Permission.SHARE_WITH_DEVELOPER);
    boolean admin = PermissionTable.allows(role, Permission.SHARE_WITH_ADMIN);
    assertThat(shared(actor, Role.DEVELOPER) instanceof Decision.Changed).isEqualTo(developer);
    assertThat(shared(actor, Role.ADMIN) instanceof Decision.Changed).isEqualTo(admin);
    assertThat(List.of(shared(actor, Role.DEVELOPER), shared(actor, Role.ADMIN)))
        .filteredOn(decision -> decision instanceof Decision.Refused)
        .allMatch(FORBIDDEN::equals);
  }

  @Test
  void techniciansAndNobodiesAndOneselfAreNoHelpers() {
    assertThat(shared(ADA, Role.TECHNICIAN)).isEqualTo(NOBODY_TO_ASK);
    assertThat(decision(ADA, Optional.empty())).isEqualTo(NOBODY_TO_ASK);
    User david = User.pending("david", "d@exemple.test", "David", NINE).asStaff(Role.DEVELOPER);
    assertThat(decision(DAVID, Optional.of(david))).isEqualTo(NOBODY_TO_ASK);
  }

  @Test
  void aClientSharesNothingAndLearnsOfNobody() {
    assertThat(shared(ALICE, Role.DEVELOPER)).isEqualTo(FORBIDDEN);
    assertThat(decision(ALICE, Optional.empty())).isEqualTo(FORBIDDEN);
    assertThat(shared(BRUNO, Role.DEVELOPER))
        .isEqualTo(new Decision.Refused(new Refusal.NotFound()));
  }

  private Decision shared(Actor actor, Role role) {
    return decision(actor, Optional.of(member(role)));
  }

  private Decision decision(Actor actor, Optional<User> helper) {
    return new Sharing(actor, helper, Optional.of("À toi ?"))
        .on(ticket, NINE.plusSeconds(5), ids());
  }

  private static TicketChange changed(Decision decision) {
    return ((Decision.Changed) decision).change();
  }

  private static User member(Role role) {
    return User.pending("helper", "helper@exemple.test", "Hélène", NINE).asStaff(role);
  }
}
