package fr.vigidev.tickets.ticket.application;

import static fr.vigidev.tickets.ticket.TicketFixtures.ALICE;
import static fr.vigidev.tickets.ticket.TicketFixtures.BRUNO;
import static fr.vigidev.tickets.ticket.TicketFixtures.NINE;
import static fr.vigidev.tickets.ticket.TicketFixtures.THOMAS;
import static fr.vigidev.tickets.ticket.TicketFixtures.ids;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.people.InMemoryPeople;
import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.people.model.Client;
import fr.vigidev.tickets.people.model.ClientKind;
import fr.vigidev.tickets.platform.idempotency.RequestStamp;
import fr.vigidev.tickets.platform.idempotency.StoredAnswer;
import fr.vigidev.tickets.project.InMemoryProjects;
import fr.vigidev.tickets.project.model.Project;
import fr.vigidev.tickets.ticket.InMemoryAttachments;
import fr.vigidev.tickets.ticket.InMemoryTickets;
import fr.vigidev.tickets.ticket.model.Priority;
import fr.vigidev.tickets.ticket.model.Refusal;
import fr.vigidev.tickets.ticket.model.Ticket;
import fr.vigidev.tickets.ticket.model.TicketEvent;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpenTicketTest {
  private final InMemoryTickets tickets = new InMemoryTickets();
  private final InMemoryProjects projects = new InMemoryProjects();
  private final InMemoryPeople people = new InMemoryPeople();
  private final InMemoryAttachments attachments = new InMemoryAttachments(tickets);
  private final List<TicketEvent> published = new ArrayList<>();
  private final Random random = new Random(1);
  private final OpenTicket openTicket =
      new OpenTicket(
          tickets,
          projects,
          people.clients(),
          attachments,
          published::addAll,
          () -> TicketRef.draw(random),
          ids(),
          Clock.fixed(NINE, ZoneOffset.UTC));

  @BeforeEach
  void twoClientsShareOneProject() {
    people.put(Client.served("alpha", "Alpha Sécurité", ClientKind.INSTALLER, NINE));
    people.put(Client.served("bravo", "Bureau Bravo", ClientKind.ENGINEERING_OFFICE, NINE));
    project("shared", Set.of("alpha", "bravo"), false);
    project("own", Set.of("alpha"), false);
    project("old", Set.of("alpha"), true);
  }

  @Test
  void aClientOpensATicketForItself() {
    Ticket ticket = opened(open(ALICE, "shared", Optional.empty(), "k"));
    assertThat(ticket.client().id()).isEqualTo("alpha");
    assertThat(ticket.client().name()).isEqualTo("Alpha Sécurité");
    assertThat(tickets.ticket(ticket.ref())).contains(ticket);
    assertThat(published).extracting(TicketEvent::ref).containsExactly(ticket.ref());
  }

  @Test
  void theSameRequestTwiceIsOneTicketOneEventAndTheSameAnswer() {
    var first = (Creation.Created) open(ALICE, "own", Optional.empty(), "k");
    var again = open(ALICE, "own", Optional.empty(), "k");
    assertThat(again).isEqualTo(new Creation.Replayed(first.answer()));
    assertThat(published).hasSize(1);
  }

  @Test
  void anotherRequestUnderTheSameKeyIsRefused() {
    open(ALICE, "own", Optional.empty(), "k");
    assertThat(open(ALICE, "shared", Optional.empty(), "k"))
        .isEqualTo(new Creation.Refused(new Refusal.KeyReused()));
  }

  @Test
  void theSameKeyOfAnotherPersonIsAnotherRequest() {
    opened(open(ALICE, "shared", Optional.empty(), "k"));
    opened(open(BRUNO, "shared", Optional.empty(), "k"));
    assertThat(published).hasSize(2);
  }

  @Test
  void theFirstAnswerIsGivenAgainEvenWhenTheProjectIsArchivedSince() {
    open(ALICE, "own", Optional.empty(), "k");
    project("own", Set.of("alpha"), true);
    assertThat(open(ALICE, "own", Optional.empty(), "k")).isInstanceOf(Creation.Replayed.class);
  }

  @Test
  void aProjectOfOthersIsAsUnknownAsOneThatDoesNotExist() {
    assertThat(refusal(BRUNO, "own", Optional.empty())).isEqualTo(new Refusal.NotFound());
    assertThat(refusal(BRUNO, "none", Optional.empty())).isEqualTo(new Refusal.NotFound());
  }

  @Test
  void anArchivedProjectTakesNoTickets() {
    assertThat(refusal(ALICE, "old", Optional.empty())).isEqualTo(new Refusal.ProjectArchived());
    assertThat(refusal(THOMAS, "old", Optional.of("alpha")))
        .isEqualTo(new Refusal.ProjectArchived());
  }

  @Test
  void aClientCanNotOpenATicketForAnotherNorNameItself() {
    assertThat(refusal(BRUNO, "shared", Optional.of("alpha")))
        .isEqualTo(new Refusal.ClientNotYours());
    assertThat(refusal(BRUNO, "shared", Optional.of("bravo")))
        .isEqualTo(new Refusal.ClientNotYours());
  }

  @Test
  void theStaffOpensATicketForOneOfTheClientsOfTheProject() {
    assertThat(opened(open(THOMAS, "shared", Optional.of("bravo"), "k1")).client().id())
        .isEqualTo("bravo");
    assertThat(opened(open(THOMAS, "own", Optional.empty(), "k2")).client().id())
        .isEqualTo("alpha");
    assertThat(refusal(THOMAS, "shared", Optional.empty())).isEqualTo(new Refusal.ClientRequired());
    assertThat(refusal(THOMAS, "own", Optional.of("bravo")))
        .isEqualTo(new Refusal.ClientRequired());
  }

  @Test
  void whatWasRefusedCanBeAskedAgainUnderTheSameKey() {
    refusal(ALICE, "none", Optional.empty());
    project("none", Set.of("alpha"), false);
    opened(open(ALICE, "none", Optional.empty(), "key-none-"));
  }

  private Refusal refusal(Actor actor, String projectId, Optional<String> clientId) {
    int before = published.size();
    Creation outcome =
        open(actor, projectId, clientId, "key-" + projectId + "-" + clientId.orElse(""));
    assertThat(published).hasSize(before);
    return ((Creation.Refused) outcome).why();
  }

  private static Ticket opened(Creation outcome) {
    return ((Creation.Created) outcome).change().after();
  }

  private Creation open(Actor actor, String projectId, Optional<String> clientId, String key) {
    return openTicket.open(
        new OpenTicketCommand(
            actor, projectId, clientId, "Sirène muette", "Depuis hier.", Priority.LOW, List.of()),
        new RequestStamp(actor.person().uid(), key, projectId + clientId),
        ticket -> new StoredAnswer(201, "ticket " + ticket.ref(), "/" + ticket.ref()));
  }

  private void project(String id, Set<String> clientIds, boolean archived) {
    projects.put(
        new Project(
            id, "Projet " + id, "Lyon", clientIds, archived, new Project.Tickets(0, 0), NINE));
  }
}
