package fr.vigidev.tickets.e2e.notification;

import static fr.vigidev.tickets.e2e.api.Problems.assertRefused;
import static java.time.temporal.ChronoUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import fr.vigidev.tickets.e2e.api.Api;
import fr.vigidev.tickets.e2e.people.Person;
import fr.vigidev.tickets.e2e.people.Team;
import fr.vigidev.tickets.e2e.people.World;
import fr.vigidev.tickets.e2e.platform.Answer;
import fr.vigidev.tickets.e2e.platform.Json;
import fr.vigidev.tickets.e2e.platform.Mail;
import fr.vigidev.tickets.e2e.platform.Mailbox;
import fr.vigidev.tickets.e2e.platform.Provider;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What the team learns of the mails on a ticket, and what the provider tells. */
final class DeliveryStatesIT {
  private final World world = World.create();
  private final Person alice = world.alice();
  private final Api technician = Api.as(Team.technician());
  private final Api admin = Api.as(Team.admin());
  private final String ref = Api.as(alice).openTicket(world.project(), "Badge perdu");

  @Test
  void the_team_sees_when_a_mail_was_sent_and_delivered() {
    technician.move(ref, "accepted");
    awaitState(alice, "delivered");

    JsonObject item = item(alice).orElseThrow();
    assertThat(item.get("event").getAsString()).isEqualTo("status_changed");
    assertThat(item.has("entryId")).isTrue();
    assertThat(item.getAsJsonObject("to").get("email").getAsString()).isEqualTo(alice.email());
    assertThat(item.getAsJsonObject("to").get("name").getAsString()).isEqualTo(alice.name());
    // The provider tells whole seconds.
    assertThat(Instant.parse(item.get("happenedAt").getAsString()).truncatedTo(SECONDS))
        .isBeforeOrEqualTo(Instant.parse(item.get("at").getAsString()));
  }

  @Test
  void nobody_else_learns_of_it() {
    assertRefused(Api.as(alice).get(path(ref)), 403, "forbidden");
    assertRefused(Api.as(world.bruno()).get(path(ref)), 403, "forbidden");
    assertRefused(Api.anonymous().get(path(ref)), 401, "unauthenticated");
    assertRefused(technician.get(path("VGD-000000")), 404, "not_found");
  }

  @Test
  void a_dead_address_is_mailed_no_more_until_an_admin_opens_it_again() {
    technician.move(ref, "accepted");
    Mail mail = Mailbox.awaitAbout(ref, alice.email(), 1).getFirst();
    awaitState(alice, "delivered");

    Provider.tells(mail, "bounce", "bounce", "550 5.1.1 no such user");

    awaitState(alice, "bounced");
    assertThat(item(alice).orElseThrow().get("reason").getAsString()).contains("no such user");
    assertThat(bounced()).isTrue();
    technician.move(ref, "in_progress");
    awaitState(alice, "unwanted");
    assertThat(item(alice).orElseThrow().get("reason").getAsString()).isEqualTo("address_bounced");
    assertThat(Mailbox.about(ref, alice.email())).hasSize(1);

    Answer opened = admin.patch("/api/users/" + alice.uid(), Json.object("mailBounced", false));
    assertThat(opened.status()).as("%s", opened).isEqualTo(200);
    assertThat(bounced()).isFalse();
    technician.move(ref, "waiting_for_client");
    Mailbox.awaitAbout(ref, alice.email(), 2);
  }

  @Test
  void nobody_but_an_admin_opens_an_address_and_nobody_closes_one() {
    JsonObject open = Json.object("mailBounced", false);
    assertRefused(technician.patch("/api/users/" + alice.uid(), open), 403, "forbidden");
    assertRefused(Api.as(alice).patch("/api/users/" + alice.uid(), open), 403, "forbidden");
    assertRefused(
        admin.patch("/api/users/" + alice.uid(), Json.object("mailBounced", true)),
        400,
        "invalid_request");
  }

  @Test
  void what_somebody_else_says_in_the_providers_name_is_not_believed() {
    Answer answer =
        Api.anonymous()
            .send(
                "POST",
                "/api/sendgrid/events",
                Map.of(
                    "Content-Type", "application/json",
                    "X-Twilio-Email-Event-Webhook-Signature", "bm90IHNpZ25lZA==",
                    "X-Twilio-Email-Event-Webhook-Timestamp",
                        Long.toString(Instant.now().getEpochSecond())),
                "[]");

    assertRefused(answer, 401, "unauthenticated");
  }

  private static String path(String ref) {
    return "/api/tickets/" + ref + "/deliveries";
  }

  private void awaitState(Person person, String state) {
    await(state)
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                item(person)
                    .filter(each -> each.get("state").getAsString().equals(state))
                    .isPresent());
  }

  /** The latest that was to be told to a person. */
  private Optional<JsonObject> item(Person person) {
    var items = technician.get(path(ref)).object().getAsJsonArray("items");
    return StreamSupport.stream(items.spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .filter(each -> each.getAsJsonObject("to").get("uid").getAsString().equals(person.uid()))
        .findFirst();
  }

  /** Whether admins are told in their list that an address takes no mail. */
  private boolean bounced() {
    var items = admin.get("/api/users?status=active").object().getAsJsonArray("items");
    return StreamSupport.stream(items.spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .filter(each -> each.get("uid").getAsString().equals(alice.uid()))
        .anyMatch(each -> !each.get("mailBounced").isJsonNull());
  }
}
