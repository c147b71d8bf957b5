package fr.vigidev.tickets.cannedreply.application;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.cannedreply.InMemoryCannedReplies;
import fr.vigidev.tickets.cannedreply.model.CannedReply;
import fr.vigidev.tickets.cannedreply.model.CannedReplyRefusal;
import fr.vigidev.tickets.people.PeopleFixtures;
import fr.vigidev.tickets.people.TickingClock;
import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.people.model.Permission;
import fr.vigidev.tickets.people.model.PermissionTable;
import fr.vigidev.tickets.people.model.Role;
import fr.vigidev.tickets.platform.idempotency.Creation;
import fr.vigidev.tickets.platform.idempotency.StoredAnswer;
import fr.vigidev.tickets.platform.outcome.Outcome;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CannedRepliesTest {
  private static final Actor TECHNICIAN = PeopleFixtures.staff(Role.TECHNICIAN);
  private static final StoredAnswer ANSWER = new StoredAnswer(201, "{}", "/x");

  private final InMemoryCannedReplies replies = new InMemoryCannedReplies();
  private final TickingClock clock = new TickingClock(PeopleFixtures.NOW);
  private final AddCannedReply addCannedReply = new AddCannedReply(replies, () -> "r", clock);
  private final EditCannedReply editCannedReply = new EditCannedReply(replies, clock);

  @Test
  void anEditKeepsWhatItDoesNotNameAndTellsWhoWroteLast() {
    CannedReply before = added();
    clock.advance(Duration.ofMinutes(5));
    Outcome<CannedReply, CannedReplyRefusal> outcome =
        editCannedReply.edit(
            PeopleFixtures.ADMIN,
            "r",
            new EditCannedReply.Edit(Optional.of("Autre titre"), Optional.empty()));
    assertThat(replies.all())
        .singleElement()
        .satisfies(
            after -> {
              assertThat(outcome).isEqualTo(Outcome.done(after));
              assertThat(after.title()).isEqualTo("Autre titre");
              assertThat(after.body()).isEqualTo(before.body());
              assertThat(after.createdAt()).isEqualTo(before.createdAt());
              assertThat(after.updatedAt()).isAfter(before.updatedAt());
              assertThat(after.updatedBy()).isEqualTo(PeopleFixtures.ADMIN.person());
            });
  }

  @Test
  void theSameRequestAgainIsOneReply() {
    var stamp = PeopleFixtures.newStamp();
    addCannedReply.add(TECHNICIAN, "Titre", "Texte", stamp, reply -> ANSWER);
    assertThat(addCannedReply.add(TECHNICIAN, "Titre", "Texte", stamp, reply -> ANSWER))
        .isEqualTo(new Creation.Replayed<>(ANSWER));
    assertThat(replies.all()).hasSize(1);
  }

  @Test
  void aReplyIsRemovedOnce() {
    CannedReply reply = added();
    assertThat(editCannedReply.remove(TECHNICIAN, "r")).isEqualTo(Outcome.done(reply));
    assertThat(replies.all()).isEmpty();
    assertThat(editCannedReply.remove(TECHNICIAN, "r"))
        .isEqualTo(Outcome.refused(new CannedReplyRefusal.NotFound()));
  }

  @ParameterizedTest
  @EnumSource(names = {"TECHNICIAN", "DEVELOPER", "ADMIN"})
  void whoManagesThemIsAsTheTableSays(Role role) {
    Actor actor = PeopleFixtures.staff(role);
    boolean may = PermissionTable.allows(role, Permission.MANAGE_CANNED_REPLIES);
    added();
    assertThat(
            addCannedReply.add(actor, "a", "b", PeopleFixtures.newStamp(), reply -> ANSWER)
                instanceof Creation.Created)
        .isEqualTo(may);
    assertThat(
            editCannedReply.edit(
                    actor, "r", new EditCannedReply.Edit(Optional.empty(), Optional.empty()))
                instanceof Outcome.Done)
        .isEqualTo(may);
    assertThat(editCannedReply.remove(actor, "r") instanceof Outcome.Done).isEqualTo(may);
  }

  private CannedReply added() {
    addCannedReply.add(TECHNICIAN, "Titre", "Texte", PeopleFixtures.newStamp(), reply -> ANSWER);
    return replies.all().getFirst();
  }
}
