package fr.vigidev.tickets.people.application;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.people.InMemoryPeople;
import fr.vigidev.tickets.people.PeopleFixtures;
import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.people.model.PeopleRefusal;
import fr.vigidev.tickets.people.model.Role;
import fr.vigidev.tickets.people.model.SavedView;
import fr.vigidev.tickets.people.model.User;
import fr.vigidev.tickets.platform.outcome.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeepViewsTest {
  private static final SavedView URGENT = new SavedView("Urgents", "priorite=urgent");
  private static final SavedView MINE = new SavedView("À moi", "responsable=moi");

  private final InMemoryPeople people = new InMemoryPeople();
  private final KeepViews keepViews = new KeepViews(people);
  private final User member = PeopleFixtures.waiting().asStaff(Role.DEVELOPER);

  @Test
  void theNewViewsTakeThePlaceOfTheOld() {
    people.put(member.keeping(List.of(URGENT)));
    Actor actor = new Actor.Staff(member.person(), Role.DEVELOPER);
    assertThat(keepViews.keep(actor, List.of(MINE)))
        .isEqualTo(Outcome.done(member.keeping(List.of(MINE))));
    assertThat(people.find(member.uid())).contains(member.keeping(List.of(MINE)));
  }

  @Test
  void aUserOfAClientHasNone() {
    User alice = PeopleFixtures.waiting().asUserOf("alpha");
    people.put(alice);
    assertThat(keepViews.keep(new Actor.ClientUser(alice.person(), "alpha"), List.of(MINE)))
        .isEqualTo(Outcome.refused(new PeopleRefusal.Forbidden()));
    assertThat(people.find(alice.uid())).contains(alice);
  }
}
