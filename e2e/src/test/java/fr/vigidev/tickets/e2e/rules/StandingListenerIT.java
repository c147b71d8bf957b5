package fr.vigidev.tickets.e2e.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.vigidev.tickets.e2e.platform.Database;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens to a listener that stands while its owner's account changes. */
final class StandingListenerIT {
  private static final String OWN = "users/" + Visitor.CLIENT.uid();
  private static final String TICKETS = "portals/" + Subjects.ALPHA + "/tickets";

  private final FirestoreAs client = new FirestoreAs(Visitor.CLIENT.token());

  @BeforeEach
  void settle() {
    Visitor.settle();
  }

  @Test
  void an_account_that_is_disabled_while_it_listens_to_itself_is_cut_off() {
    try (Listening own = client.listenTo(OWN)) {
      assertThat(own.decided()).isEqualTo(Listening.State.LIVE);

      Database.change(OWN, "status", "disabled");

      await().until(() -> own.state() == Listening.State.REFUSED);
    }
  }

  @Test
  void an_account_that_is_disabled_is_shown_no_change_of_its_tickets_any_more() {
    try (Listening tickets = client.listenToAll(TICKETS)) {
      assertThat(tickets.decided()).isEqualTo(Listening.State.LIVE);

      Database.change(OWN, "status", "disabled");
      Database.put(TICKETS + "/VGD-LATER1", Map.of("title", "after"));

      await().until(() -> tickets.state() == Listening.State.REFUSED);
      assertThat(tickets.shown()).noneMatch(name -> name.endsWith("VGD-LATER1"));
    }
  }

  @Test
  void an_account_that_is_disabled_opens_no_new_listener() {
    Database.change(OWN, "status", "disabled");

    try (Listening tickets = client.listenToAll(TICKETS);
        Listening own = client.listenTo(OWN)) {
      assertThat(tickets.decided()).isEqualTo(Listening.State.REFUSED);
      assertThat(own.decided()).isEqualTo(Listening.State.REFUSED);
    }
  }

  @Test
  void a_listener_shows_what_arrives_later() {
    try (Listening tickets = client.listenToAll(TICKETS)) {
      assertThat(tickets.decided()).isEqualTo(Listening.State.LIVE);

      Database.put(TICKETS + "/VGD-LATER2", Map.of("title", "after"));

      await().until(() -> tickets.shown().stream().anyMatch(name -> name.endsWith("VGD-LATER2")));
    }
  }
}
