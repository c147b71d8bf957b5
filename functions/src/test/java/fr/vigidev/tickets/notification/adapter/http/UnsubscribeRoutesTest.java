package fr.vigidev.tickets.notification.adapter.http;

import static fr.vigidev.tickets.people.PeopleFixtures.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.notification.model.UnsubscribeLinks;
import fr.vigidev.tickets.people.InMemoryPeople;
import fr.vigidev.tickets.people.application.ChangeProfile;
import fr.vigidev.tickets.people.model.MailKind;
import fr.vigidev.tickets.people.model.MailPreferences;
import fr.vigidev.tickets.people.model.User;
import fr.vigidev.tickets.platform.http.FakeRequest;
import fr.vigidev.tickets.platform.http.FakeResponse;
import fr.vigidev.tickets.platform.http.Router;
import fr.vigidev.tickets.platform.text.Texts;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page behind the link of a mail that ends a kind of mails. */
class UnsubscribeRoutesTest {
  private static final UnsubscribeLinks LINKS =
      new UnsubscribeLinks("a secret of at least thirty-two characters");

  private final InMemoryPeople people = new InMemoryPeople();
  private final Router router =
      new Router(
          new UnsubscribeRoutes(LINKS, new ChangeProfile(people), Texts.french()).routes(),
          Texts.french());

  @BeforeEach
  void twoReaders() {
    people.put(
        User.pending("alice", "alice@exemple.test", "Alice", NOW).asUserOf("alpha"),
        User.pending("arnaud", "arnaud@exemple.test", "Arnaud", NOW).asUserOf("alpha"));
  }

  @Test
  void lookingAtThePageEndsNothing() throws Exception {
    FakeResponse page = ask("GET", "alice", "status_changed", signature());
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text()).contains("<form method=\"post\">", "changements de statut");
    assertThat(never("alice")).isEmpty();
  }

  @Test
  void postingToItEndsThatKindForThatReaderHoweverOften() throws Exception {
    assertThat(ask("POST", "alice", "status_changed", signature()).status()).isEqualTo(200);
    assertThat(ask("POST", "alice", "status_changed", signature()).status()).isEqualTo(200);
    assertThat(never("alice")).containsExactly(MailKind.STATUS_CHANGED);
    assertThat(never("arnaud")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "arnaud, status_changed, ",
    "alice, message_posted, ",
    "alice, message_posted.status_changed, ",
    "alice, '', ",
    "alice, status_changed, AAAA",
    "alice, status_changed, %%%",
    "alice, status_changed, ''",
  })
  void whatWasNotSignedSoEndsNothing(String uid, String kinds, String signature) throws Exception {
    FakeResponse answer = ask("POST", uid, kinds, signature == null ? signature() : signature);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(never("alice")).isEmpty();
    assertThat(never("arnaud")).isEmpty();
  }

  @Test
  void thePageRunsNothingAndIsShownInNoOther() throws Exception {
    FakeResponse page = ask("GET", "alice", "status_changed", signature());
    assertThat(page.getHeaders().get("Content-Security-Policy"))
        .singleElement()
        .asString()
        .contains("default-src 'none'", "frame-ancestors 'none'");
    assertThat(page.getHeaders().get("X-Frame-Options")).containsExactly("DENY");
    assertThat(page.text()).doesNotContain("<script", "style=");
  }

  private static String signature() {
    String query =
        LINKS.query(new UnsubscribeLinks.Subscription("alice", Set.of(MailKind.STATUS_CHANGED)));
    return query.substring(query.indexOf("&s=") + "&s=".length());
  }

  private FakeResponse ask(String method, String uid, String kinds, String signature)
      throws Exception {
    FakeResponse response = new FakeResponse();
    router.service(
        FakeRequest.of(method, "/api/unsubscribe")
            .asking("u", uid)
            .asking("k", kinds)
            .asking("s", signature),
        response);
    return response;
  }

  private Set<MailKind> never(String uid) {
    MailPreferences preferences = people.find(uid).orElseThrow().mail().preferences();
    return preferences.never();
  }
}
