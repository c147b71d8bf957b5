package fr.vigidev.tickets.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.cloud.firestore.QueryDocumentSnapshot;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import fr.vigidev.tickets.e2e.api.Api;
import fr.vigidev.tickets.e2e.people.Team;
import fr.vigidev.tickets.e2e.people.World;
import fr.vigidev.tickets.e2e.platform.Database;
import fr.vigidev.tickets.e2e.platform.Json;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A message that is sent while the network comes and goes is there once, and only once. */
final class LostConnectionIT {
  private static final World WORLD = World.create();
  private static final String POSTS = "**/api/tickets/*/messages";

  private String ref;

  @BeforeEach
  void open() {
    ref = Api.as(WORLD.alice()).openTicket(WORLD.project(), "Caméra muette");
  }

  @Test
  void a_message_whose_answer_is_lost_is_one_message() {
    try (Visit visit = Visit.by(WORLD.alice())) {
      Conversation alice = Conversation.of(ref, visit);
      // It arrives and is stored; what is lost is that it was.
      visit
          .page()
          .route(
              POSTS,
              route -> {
                route.fetch();
                route.abort("connectionreset");
              },
              new Page.RouteOptions().setTimes(1));
      Response again =
          visit
              .page()
              .waitForResponse(
                  answer -> answer.url().endsWith("/messages"),
                  () -> alice.send("Elle est noire.", "Envoyer"));
      assertThat(again.headers()).containsEntry("idempotency-replayed", "true");
      assertArrivedOnce(alice, "Elle est noire.");
    }
  }

  @Test
  void a_message_that_did_not_get_out_leaves_by_itself() {
    try (Visit visit = Visit.by(WORLD.alice())) {
      Conversation alice = Conversation.of(ref, visit);
      visit.page().route(POSTS, Route::abort);
      alice.send("Elle est noire.", "Envoyer");
      assertThat(alice.outgoing()).containsText("En attente du réseau");
      visit.page().unroute(POSTS);
      assertArrivedOnce(alice, "Elle est noire.");
    }
  }

  @Test
  void what_is_sent_without_a_network_and_what_came_meanwhile_are_there_when_it_is_back() {
    try (Visit visit = Visit.by(WORLD.alice())) {
      Conversation alice = Conversation.of(ref, visit);
      visit.markPage();
      visit.goOffline();
      alice.send("Elle est noire.", "Envoyer");
      assertThat(alice.outgoing()).containsText("En attente du réseau");
      alice.write("Et depuis hier");
      Api.as(Team.technician()).message(ref, Json.object("body", "Depuis quand ?"));
      visit.goOnline();

      assertThat(alice.message("Depuis quand ?")).isVisible();
      assertThat(alice.box()).hasValue("Et depuis hier");
      assertArrivedOnce(alice, "Elle est noire.");
      assertThat(visit.wasNotReloaded()).isTrue();
    }
  }

  @Test
  void what_waits_outlives_the_page() {
    try (Visit visit = Visit.by(WORLD.alice())) {
      Conversation alice = Conversation.of(ref, visit);
      visit.page().route(POSTS, Route::abort);
      alice.send("Elle est noire.", "Envoyer");
      assertThat(alice.outgoing()).containsText("En attente du réseau");
      visit.page().reload();
      assertThat(alice.message("Elle est noire.")).isVisible();
      visit.page().unroute(POSTS);
      assertArrivedOnce(alice, "Elle est noire.");
    }
  }

  private void assertArrivedOnce(Conversation side, String text) {
    assertThat(side.outgoing()).hasCount(0);
    assertThat(side.message(text)).hasCount(1);
    List<QueryDocumentSnapshot> stored =
        Database.where("tickets/" + ref + "/timeline", "body", text);
    assertThat(stored).hasSize(1);
  }
}
