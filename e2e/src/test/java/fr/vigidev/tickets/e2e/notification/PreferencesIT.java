package fr.vigidev.tickets.e2e.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import fr.vigidev.tickets.e2e.api.Api;
import fr.vigidev.tickets.e2e.api.Problems;
import fr.vigidev.tickets.e2e.people.Person;
import fr.vigidev.tickets.e2e.people.Team;
import fr.vigidev.tickets.e2e.people.World;
import fr.vigidev.tickets.e2e.platform.Answer;
import fr.vigidev.tickets.e2e.platform.Http;
import fr.vigidev.tickets.e2e.platform.Json;
import fr.vigidev.tickets.e2e.platform.Mail;
import fr.vigidev.tickets.e2e.platform.Mailbox;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people choose to be told, on the site and from a mail. */
final class PreferencesIT {
  private static final Map<String, String> FORM =
      Map.of("Content-Type", "application/x-www-form-urlencoded");

  private final World world = World.create();
  private final Person person = world.alice();
  private final Api alice = Api.as(person);
  private final Api technician = Api.as(Team.technician());

  @Test
  void who_chose_nothing_is_told_everything_at_once() {
    JsonObject preferences = preferences();

    assertThat(preferences.getAsJsonObject("email").entrySet())
        .hasSize(6)
        .allMatch(kind -> kind.getValue().getAsBoolean());
    assertThat(preferences.getAsJsonObject("digest").entrySet())
        .hasSize(6)
        .allMatch(kind -> kind.getValue().getAsString().equals("at_once"));
  }

  @Test
  void a_change_leaves_what_it_does_not_name() {
    choose(Json.object("email", Json.object("message_posted", false)));
    choose(Json.object("digest", Json.object("status_changed", "hourly")));

    JsonObject email = preferences().getAsJsonObject("email");
    assertThat(email.get("message_posted").getAsBoolean()).isFalse();
    assertThat(email.get("status_changed").getAsBoolean()).isTrue();
    assertThat(preferences().getAsJsonObject("digest").get("status_changed").getAsString())
        .isEqualTo("hourly");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"preferences\":{\"email\":{\"invoices\":true}}}",
        "{\"preferences\":{\"email\":{\"message_posted\":\"no\"}}}",
        "{\"preferences\":{\"digest\":{\"message_posted\":\"daily\"}}}",
        "{\"preferences\":{\"sms\":{}}}",
        "{\"preferences\":[]}",
        "{\"preferences\":{\"email\":true}}"
      })
  void what_can_not_be_chosen_is_refused(String body) {
    Answer answer =
        alice.send("PATCH", "/api/me", Map.of("Content-Type", "application/json"), body);

    Problems.assertRefused(answer, 400, "invalid_request");
  }

  @Test
  void news_of_a_kind_that_somebody_ended_is_told_to_the_others_alone() {
    choose(Json.object("email", Json.object("status_changed", false)));
    String ref = moved();

    Mailbox.awaitAbout(ref, world.arnaud().email(), 1);
    assertThat(Mailbox.about(ref, person.email())).isEmpty();
  }

  @Test
  void who_chose_a_digest_gets_the_news_of_an_hour_in_one_mail() {
    choose(Json.object("digest", Json.object("status_changed", "hourly")));
    List<String> refs = List.of(moved(), moved());
    refs.forEach(ref -> Mailbox.awaitAbout(ref, world.arnaud().email(), 1));
    assertThat(Mailbox.to(person.email())).isEmpty();

    News.letTheHourEnd();

    Mail digest = Mailbox.awaitTo(person.email(), 1).getFirst();
    assertThat(digest.subject()).isEqualTo("2 nouveautés sur 2 tickets");
    assertThat(digest.text()).contains(refs).contains("Pris en charge");
  }

  @Test
  void opening_the_link_of_a_mail_ends_nothing_and_its_button_does_without_a_session() {
    String ref = moved();
    Mail mail = Mailbox.awaitAbout(ref, person.email(), 1).getFirst();
    URI link = unsubscribe(mail);

    Answer page = Http.get(link);

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body())
        .contains("<html lang=\"fr\">", "<form method=\"post\">", "changements de statut");
    assertThat(wants("status_changed")).isTrue();

    Answer done = Http.send("POST", link, FORM, "List-Unsubscribe=One-Click");

    assertThat(done.status()).isEqualTo(200);
    assertThat(done.body()).contains("C’est fait");
    assertThat(wants("status_changed")).isFalse();
    assertThat(wants("message_posted")).isTrue();
    assertThat(mail.header("List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
  }

  @Test
  void a_link_that_somebody_made_up_ends_nothing() {
    String ref = moved();
    String link = unsubscribe(Mailbox.awaitAbout(ref, person.email(), 1).getFirst()).toString();
    for (String forged :
        Set.of(
            link.replace(person.uid(), world.arnaud().uid()),
            link.replace("status_changed", "message_posted"),
            link.replaceAll("s=.*", "s="),
            link.replaceAll("\\?.*", ""))) {
      Answer answer = Http.send("POST", URI.create(forged), FORM, "List-Unsubscribe=One-Click");
      assertThat(answer.status()).as(forged).isEqualTo(400);
    }
    assertThat(wants("status_changed")).isTrue();
  }

  private static URI unsubscribe(Mail mail) {
    return URI.create(mail.header("List-Unsubscribe").replaceAll("[<>]", ""));
  }

  private String moved() {
    String ref = alice.openTicket(world.project(), "Portail bloqué");
    technician.move(ref, "accepted");
    return ref;
  }

  private boolean wants(String kind) {
    return preferences().getAsJsonObject("email").get(kind).getAsBoolean();
  }

  private JsonObject preferences() {
    return alice.get("/api/me").object().getAsJsonObject("preferences");
  }

  private void choose(JsonObject preferences) {
    Answer answer = alice.patch("/api/me", Json.object("preferences", preferences));
    assertThat(answer.status()).as("%s", answer).isEqualTo(200);
  }
}
