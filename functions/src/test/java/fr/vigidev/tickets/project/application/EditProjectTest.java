package fr.vigidev.tickets.project.application;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.people.InMemoryPeople;
import fr.vigidev.tickets.people.PeopleFixtures;
import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.people.model.Client;
import fr.vigidev.tickets.people.model.Role;
import fr.vigidev.tickets.platform.idempotency.Creation;
import fr.vigidev.tickets.platform.idempotency.RequestStamp;
import fr.vigidev.tickets.platform.idempotency.StoredAnswer;
import fr.vigidev.tickets.platform.outcome.Outcome;
import fr.vigidev.tickets.project.InMemoryProjectStore;
import fr.vigidev.tickets.project.model.Project;
import fr.vigidev.tickets.project.model.ProjectRefusal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EditProjectTest {
  private static final EditProject.Edit NOTHING =
      new EditProject.Edit(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  private final InMemoryPeople people = new InMemoryPeople();
  private final InMemoryProjectStore store = new InMemoryProjectStore();
  private final List<String> renamed = new ArrayList<>();
  private final Clock clock = Clock.fixed(PeopleFixtures.NOW, ZoneOffset.UTC);
  private final CreateProject createProject =
      new CreateProject(store, people.clients(), () -> UUID.randomUUID().toString(), clock);
  private final EditProject editProject =
      new EditProject(
          store,
          people.clients(),
          project -> renamed.add(project.name() + ", " + project.address()));
  private final Client alpha = PeopleFixtures.client();
  private final Client archived = PeopleFixtures.archived(PeopleFixtures.client());

  @BeforeEach
  void oneClientIsServedAndOneNoMore() {
    people.put(alpha);
    people.put(archived);
  }

  @Test
  void aProjectIsCreatedOncePerKey() {
    RequestStamp stamp = PeopleFixtures.newStamp();
    assertThat(create(PeopleFixtures.ADMIN, Set.of(alpha.id()), stamp))
        .isInstanceOf(Creation.Created.class);
    assertThat(create(PeopleFixtures.ADMIN, Set.of(alpha.id()), stamp))
        .isInstanceOf(Creation.Replayed.class);
    RequestStamp other = new RequestStamp(stamp.uid(), stamp.key(), "another");
    assertThat(create(PeopleFixtures.ADMIN, Set.of(), other))
        .isInstanceOf(Creation.KeyReused.class);
  }

  @Test
  void aProjectIsAttributedToClientsThatAreServedAlone() {
    Creation<Project, ProjectRefusal> refused =
        new Creation.Refused<>(new ProjectRefusal.UnknownClient());
    assertThat(create(PeopleFixtures.ADMIN, Set.of(alpha.id(), "x"), PeopleFixtures.newStamp()))
        .isEqualTo(refused);
    assertThat(create(PeopleFixtures.ADMIN, Set.of(archived.id()), PeopleFixtures.newStamp()))
        .isEqualTo(refused);
    Project project = created();
    assertThat(edit(PeopleFixtures.ADMIN, project, attributedTo(Set.of(archived.id()))))
        .isEqualTo(Outcome.refused(new ProjectRefusal.UnknownClient()));
  }

  @Test
  void aClientThatWasArchivedMeanwhileDoesNotKeepTheProjectFromChanging() {
    Project project = created();
    people.put(PeopleFixtures.archived(alpha));
    assertThat(edit(PeopleFixtures.ADMIN, project, attributedTo(Set.of(alpha.id()))))
        .isInstanceOf(Outcome.Done.class);
  }

  @Test
  void aNewNameIsWrittenWhereverItIsRepeatedAlsoWhenTheEditIsRepeated() {
    Project project = created();
    EditProject.Edit edit =
        new EditProject.Edit(
            Optional.of("Chalet"), Optional.empty(), Optional.empty(), Optional.empty());
    edit(PeopleFixtures.ADMIN, project, edit);
    edit(PeopleFixtures.ADMIN, project, edit);
    edit(PeopleFixtures.ADMIN, project, NOTHING);
    assertThat(renamed).containsExactly("Chalet, 1 rue des Lilas", "Chalet, 1 rue des Lilas");
  }

  @Test
  void aNewAddressIsWrittenWhereverItIsRepeated() {
    EditProject.Edit edit =
        new EditProject.Edit(
            Optional.empty(), Optional.of("2 quai Perrache"), Optional.empty(), Optional.empty());
    edit(PeopleFixtures.ADMIN, created(), edit);
    assertThat(renamed).containsExactly("Villa, 2 quai Perrache");
  }

  @Test
  void aDeveloperManagesNoProject() {
    Actor developer = PeopleFixtures.staff(Role.DEVELOPER);
    assertThat(create(developer, Set.of(), PeopleFixtures.newStamp()))
        .isEqualTo(new Creation.Refused<>(new ProjectRefusal.Forbidden()));
    assertThat(edit(developer, created(), NOTHING))
        .isEqualTo(Outcome.refused(new ProjectRefusal.Forbidden()));
  }

  private Project created() {
    return ((Creation.Created<Project, ProjectRefusal>)
            create(PeopleFixtures.ADMIN, Set.of(alpha.id()), PeopleFixtures.newStamp()))
        .thing();
  }

  private Creation<Project, ProjectRefusal> create(
      Actor actor, Set<String> clientIds, RequestStamp stamp) {
    return createProject.create(
        new CreateProjectCommand(actor, "Villa", "1 rue des Lilas", clientIds),
        stamp,
        project -> new StoredAnswer(201, "{}", project.id()));
  }

  private Outcome<Project, ProjectRefusal> edit(
      Actor actor, Project project, EditProject.Edit edit) {
    return editProject.edit(actor, project.id(), edit);
  }

  private static EditProject.Edit attributedTo(Set<String> clientIds) {
    return new EditProject.Edit(
        Optional.empty(), Optional.empty(), Optional.of(clientIds), Optional.empty());
  }
}
