package fr.vigidev.tickets.personaldata.adapter.http;

import static fr.vigidev.tickets.ticket.TicketFixtures.ALPHA;
import static fr.vigidev.tickets.ticket.TicketFixtures.DEPOT;
import static fr.vigidev.tickets.ticket.TicketFixtures.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import fr.vigidev.tickets.notification.application.OwnMails;
import fr.vigidev.tickets.notification.application.TicketDeliveries;
import fr.vigidev.tickets.people.InMemoryAccounts;
import fr.vigidev.tickets.people.InMemoryPeople;
import fr.vigidev.tickets.people.PeopleFixtures;
import fr.vigidev.tickets.people.adapter.http.TestCallers;
import fr.vigidev.tickets.people.model.Person;
import fr.vigidev.tickets.people.model.Role;
import fr.vigidev.tickets.people.model.User;
import fr.vigidev.tickets.personaldata.application.GatherPersonalData;
import fr.vigidev.tickets.platform.http.FakeRequest;
import fr.vigidev.tickets.platform.http.FakeResponse;
import fr.vigidev.tickets.platform.http.Router;
import fr.vigidev.tickets.platform.text.Texts;
import fr.vigidev.tickets.ticket.TicketFixtures;
import fr.vigidev.tickets.ticket.application.OwnWork;
import fr.vigidev.tickets.ticket.model.Author;
import fr.vigidev.tickets.ticket.model.ClientRef;
import fr.vigidev.tickets.ticket.model.Entry;
import fr.vigidev.tickets.ticket.model.Fact;
import fr.vigidev.tickets.ticket.model.Ticket;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportRoutesTest {
  private static final String HOSTILE =
      "=cmd|' /C calc'!A0\"</script>\u2028\r\n{\"role\":\"admin\"}";
  private static final ClientRef BRAVO = new ClientRef("bravo", "Bravo");

  private final InMemoryPeople people = new InMemoryPeople();
  private final List<Ticket> tickets = new ArrayList<>();
  private final List<OwnWork.Made> entries = new ArrayList<>();
  private final List<String> asked = new ArrayList<>();

  private final Router router =
      new Router(
          new ExportRoutes(
                  TestCallers.of(people),
                  new GatherPersonalData(
                      people,
                      new InMemoryAccounts(),
                      people.invitations(),
                      new Work(),
                      new Mails()),
                  Texts.french(),
                  Clock.fixed(Instant.parse("2026-03-01T23:30:00Z"), ZoneOffset.UTC))
              .routes(),
          Texts.french());

  @BeforeEach
  void people() {
    people.put(
        person("alice").asUserOf("alpha"),
        person("thomas").asStaff(Role.TECHNICIAN),
        person("david").asStaff(Role.DEVELOPER),
        person("ada").asStaff(Role.ADMIN),
        person("unverified").asStaff(Role.ADMIN),
        PeopleFixtures.disabled(person("gone").asStaff(Role.ADMIN)),
        person("erased").asStaff(Role.ADMIN).erased("Compte supprimé"),
        person("pending"));
  }

  @ParameterizedTest
  @CsvSource({
    "alice, 403, forbidden",
    "thomas, 403, forbidden",
    "david, 403, forbidden",
    "pending, 403, account_pending",
    "stranger, 403, account_pending",
    "gone, 403, account_disabled",
    "erased, 403, account_disabled",
    "unverified, 403, email_not_verified",
  })
  void nobodyButAnAdminExportsAnother(String uid, int status, String code) throws IOException {
    for (String other : List.of("alice", "ada", "nobody")) {
      FakeResponse response = get("/api/users/" + other + "/export", uid);
      assertThat(response.status()).isEqualTo(status);
      assertThat(response.code()).isEqualTo(code);
    }
    assertThat(asked).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "gone, 403, account_disabled",
    "erased, 403, account_disabled",
    "unverified, 403, email_not_verified",
  })
  void whoIsShutOutExportsNothing(String uid, int status, String code) throws IOException {
    FakeResponse response = get("/api/me/export", uid);
    assertThat(response.status()).isEqualTo(status);
    assertThat(response.code()).isEqualTo(code);
    assertThat(asked).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/me/export", "/api/users/alice/export"})
  void nobodyExportsWithoutSigningIn(String path) throws IOException {
    FakeResponse response = new FakeResponse();
    router.service(FakeRequest.of("GET", path), response);
    assertThat(response.status()).isEqualTo(401);
    assertThat(asked).isEmpty();
  }

  @Test
  void nobodyIsFoundUnderAnUnknownId() throws IOException {
    assertThat(get("/api/users/nobody/export", "ada").status()).isEqualTo(404);
  }

  @Test
  void oneIsGivenAFileOfOneselfAlone() throws IOException {
    FakeResponse response = get("/api/me/export", "alice");
    assertThat(response.status()).isEqualTo(200);
    assertThat(response.getContentType()).contains("application/json");
    assertThat(response.getHeaders().get("Content-Disposition"))
        .containsExactly("attachment; filename=\"mes-donnees-2026-03-02.json\"");
    assertThat(response.getHeaders().get("Cache-Control")).containsExactly("no-store");
    assertThat(account(response).get("email").getAsString()).isEqualTo("alice@exemple.test");
    assertThat(asked).isNotEmpty().containsOnly("alice");
  }

  @ParameterizedTest
  @ValueSource(strings = {"pending", "stranger"})
  void whoWaitsHasItsOwn(String uid) throws IOException {
    opened(ALPHA, "Avant");
    FakeResponse response = get("/api/me/export", uid);
    assertThat(response.status()).isEqualTo(200);
    assertThat(account(response).get("uid").getAsString()).isEqualTo(uid);
    assertThat(array(response, "tickets")).isEmpty();
    assertThat(asked).containsOnly(uid);
  }

  @Test
  void aClientFindsItsOwnWordsAndNothingInternal() throws IOException {
    opened(ALPHA, "Caméra muette");
    opened(BRAVO, "Chez l’ancien client");
    made("alpha", new Fact.Message("Toujours en panne", List.of()));
    made("bravo", new Fact.Message("Bonjour d’autrefois", List.of()));
    made("alpha", new Fact.Note("Note secrète", List.of()));
    made(
        "alpha", new Fact.Shared(new Person("david", "David Roux"), Optional.of("Partage secret")));
    made("alpha", new Fact.Assigned(new Person("thomas", "Thomas Leroy")));
    FakeResponse response = get("/api/me/export", "alice");
    assertThat(response.text())
        .contains("Caméra muette", "Toujours en panne")
        .doesNotContain(
            "ancien client",
            "autrefois",
            "secr",
            "David",
            "Thomas",
            "thomas",
            "internal",
            "assignee",
            "sharedWith");
  }

  @Test
  void aMemberFindsItsNotesAndNobodyElsesName() throws IOException {
    made("alpha", new Fact.Note("Ma note", List.of()));
    made("alpha", new Fact.Shared(new Person("david", "David Roux"), Optional.of("Mon avis")));
    FakeResponse response = get("/api/me/export", "thomas");
    assertThat(response.text()).contains("Ma note", "Mon avis").doesNotContain("David");
  }

  @Test
  void anAdminIsGivenAllThatThePersonWrote() throws IOException {
    opened(BRAVO, "Chez l’ancien client");
    made("alpha", new Fact.Note("Note secrète", List.of()));
    FakeResponse response = get("/api/users/alice/export", "ada");
    assertThat(response.status()).isEqualTo(200);
    assertThat(response.getHeaders().get("Content-Disposition"))
        .containsExactly("attachment; filename=\"donnees-2026-03-02.json\"");
    assertThat(response.text()).contains("ancien client").doesNotContain("secrète");
    assertThat(asked).containsOnly("alice");
  }

  @Test
  void whateverPeopleWroteIsTextInTheFile() throws IOException {
    people.put(person("alice").asUserOf("alpha").named(HOSTILE));
    opened(ALPHA, HOSTILE);
    made("alpha", new Fact.Message(HOSTILE, List.of()));
    FakeResponse response = get("/api/me/export", "alice");
    assertThat(account(response).get("displayName").getAsString()).isEqualTo(HOSTILE);
    assertThat(account(response).get("role").getAsString()).isEqualTo("client");
    assertThat(array(response, "tickets").get(0).getAsJsonObject().get("title").getAsString())
        .isEqualTo(HOSTILE);
    assertThat(array(response, "entries").get(0).getAsJsonObject().get("body").getAsString())
        .isEqualTo(HOSTILE);
    assertThat(response.text()).doesNotContain("</script>", "\u2028");
  }

  private void opened(ClientRef client, String title) {
    Ticket ticket = TicketFixtures.opened(client, DEPOT).after();
    tickets.add(
        new Ticket(
            ticket.ref(),
            title,
            ticket.description(),
            ticket.priority(),
            ticket.client(),
            ticket.project(),
            ticket.createdBy(),
            ticket.status(),
            Optional.of(new Person("thomas", "Thomas Leroy")),
            List.of(new Person("david", "David Roux")),
            List.of(),
            Optional.empty(),
            ticket.version(),
            ticket.milestones()));
  }

  private void made(String clientId, Fact fact) {
    Entry entry = new Entry("e1", NINE, new Author("alice", "Alice", Role.CLIENT), fact);
    entries.add(new OwnWork.Made(new TicketRef("VGD-7K3Q9F"), clientId, entry));
  }

  private FakeResponse get(String path, String uid) throws IOException {
    FakeResponse response = new FakeResponse();
    router.service(FakeRequest.of("GET", path).with("Authorization", "Bearer " + uid), response);
    return response;
  }

  private static JsonObject account(FakeResponse response) {
    return JsonParser.parseString(response.text()).getAsJsonObject().getAsJsonObject("account");
  }

  private static JsonArray array(FakeResponse response, String name) {
    return JsonParser.parseString(response.text()).getAsJsonObject().getAsJsonArray(name);
  }

  private static User person(String uid) {
    return User.pending(uid, uid + "@exemple.test", uid, NINE);
  }

  private final class Work implements OwnWork {
    @Override
    public void opened(String uid, Consumer<Ticket> each) {
      asked.add(uid);
      tickets.forEach(each);
    }

    @Override
    public void made(String uid, Consumer<Made> each) {
      asked.add(uid);
      entries.forEach(each);
    }
  }

  private final class Mails implements OwnMails {
    @Override
    public void onTickets(String uid, Consumer<TicketDeliveries.Told> each) {
      asked.add(uid);
    }

    @Override
    public void onAccount(String uid, Consumer<AboutAccount> each) {
      asked.add(uid);
      each.accept(new AboutAccount("sent", Optional.of(NINE)));
    }
  }
}
