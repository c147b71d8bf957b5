package fr.vigidev.tickets.project;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.people.PeopleFixtures;
import fr.vigidev.tickets.platform.idempotency.RequestStamp;
import fr.vigidev.tickets.platform.idempotency.StoredAnswer;
import fr.vigidev.tickets.project.application.ProjectStore;
import fr.vigidev.tickets.project.model.Project;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of projects does. */
abstract class ProjectStoreContract {
  private final String alpha = "alpha-" + UUID.randomUUID();
  private final String bravo = "bravo-" + UUID.randomUUID();
  private final Project villa =
      Project.begun(
          "villa-" + UUID.randomUUID(),
          "Villa",
          "1 rue des Lilas, Lyon",
          Set.of(alpha),
          PeopleFixtures.NOW);

  protected abstract ProjectStore store();

  protected abstract Optional<PortalProject> portal(String clientId, String projectId);

  @Test
  void showsANewProjectToItsClientAlone() {
    create();
    assertThat(stored()).contains(villa);
    assertThat(portal(alpha, villa.id()))
        .contains(new PortalProject("Villa", "1 rue des Lilas, Lyon", true));
    assertThat(portal(bravo, villa.id())).isEmpty();
  }

  @Test
  void aWithdrawnClientKeepsWhatItSawAsInactive() {
    create();
    Project given = edited("Chalet", Set.of(bravo), false);
    update(villa, given);
    assertThat(stored()).contains(given);
    assertThat(portal(bravo, villa.id()).orElseThrow().name()).isEqualTo("Chalet");
    assertThat(portal(alpha, villa.id()))
        .contains(new PortalProject("Villa", "1 rue des Lilas, Lyon", false));
  }

  @Test
  void aClientThatItReturnsToSeesItAgain() {
    create();
    Project withdrawn = edited("Villa", Set.of(), false);
    update(villa, withdrawn);
    update(withdrawn, villa);
    assertThat(portal(alpha, villa.id()).orElseThrow().active()).isTrue();
  }

  @Test
  void anArchivedProjectIsInactiveForAll() {
    create();
    Project archived = edited("Villa", Set.of(alpha, bravo), true);
    update(villa, archived);
    assertThat(portal(alpha, villa.id()).orElseThrow().active()).isFalse();
    assertThat(portal(bravo, villa.id()).orElseThrow().active()).isFalse();
  }

  @Test
  void remembersWhatARequestWasAnswered() {
    RequestStamp stamp = PeopleFixtures.newStamp();
    StoredAnswer answer = new StoredAnswer(201, "{}", "/api/x");
    store()
        .transact(
            tx -> {
              tx.record(stamp, answer);
              return answer;
            });
    StoredAnswer remembered = store().transact(tx -> tx.request(stamp).orElseThrow().answer());
    assertThat(remembered).isEqualTo(answer);
  }

  private void create() {
    store()
        .transact(
            tx -> {
              tx.create(villa);
              return villa;
            });
  }

  private void update(Project before, Project after) {
    store()
        .transact(
            tx -> {
              tx.update(before, after);
              return after;
            });
  }

  private Optional<Project> stored() {
    Optional<Project> project = store().transact(tx -> tx.project(villa.id()));
    return project;
  }

  private Project edited(String name, Set<String> clientIds, boolean archived) {
    return new Project(
        villa.id(), name, villa.address(), clientIds, archived, villa.tickets(), villa.createdAt());
  }
}
