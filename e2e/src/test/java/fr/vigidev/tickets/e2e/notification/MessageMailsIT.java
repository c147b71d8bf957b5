package fr.vigidev.tickets.e2e.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.cloud.Timestamp;
import fr.vigidev.tickets.e2e.api.Api;
import fr.vigidev.tickets.e2e.people.Person;
import fr.vigidev.tickets.e2e.people.Team;
import fr.vigidev.tickets.e2e.people.World;
import fr.vigidev.tickets.e2e.platform.Database;
import fr.vigidev.tickets.e2e.platform.Json;
import fr.vigidev.tickets.e2e.platform.Mail;
import fr.vigidev.tickets.e2e.platform.Mailbox;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How what people write to each other is mailed. */
final class MessageMailsIT {
  private static final Person THOMAS = Team.technician();

  private final World world = World.create();
  private final Api alice = Api.as(world.alice());
  private final Api technician = Api.as(THOMAS);
  private final String ref = alice.openTicket(world.project(), "Sirène muette");

  @Test
  void a_burst_of_messages_is_one_mail_in_the_conversation_of_the_ticket() {
    say(technician, "Avez-vous coupé le courant ?");
    say(technician, "Et le voyant, de quelle couleur est-il ?");
    News.awaitMessages(ref, 4);
    assertThat(Mailbox.about(ref, world.alice().email())).isEmpty();

    News.letBurstsPass();

    Mail burst = only(Mailbox.about(ref, world.alice().email()));
    assertThat(burst.text())
        .contains("2 nouveaux messages", "Avez-vous coupé", "de quelle couleur", THOMAS.name());
    technician.move(ref, "accepted");
    Mail status = Mailbox.awaitAbout(ref, world.alice().email(), 2).getFirst();
    assertThat(status.header("References"))
        .isEqualTo(burst.header("References"))
        .startsWith("<" + ref + ".");
    assertThat(status.header("In-Reply-To")).isEqualTo(burst.header("References"));
    assertThat(status.header("Message-ID")).isNotEqualTo(burst.header("Message-ID"));
    assertThat(status.header("Auto-Submitted")).isEqualTo("auto-generated");
    assertThat(status.subject()).isEqualTo(burst.subject());
  }

  @Test
  void what_a_client_writes_is_told_to_who_is_in_charge_and_to_whom_it_was_shared_with() {
    technician.assign(ref, THOMAS.uid());
    technician.create(
        "/api/tickets/" + ref + "/shares",
        Json.object("uid", Team.developer().uid(), "comment", "Le relais, encore ?"));
    // The mail of the opening may come after it.
    assertThat(Mailbox.awaitAbout(ref, Team.developer().email(), 2))
        .extracting(Mail::text)
        .anySatisfy(
            text -> assertThat(text).contains("Le relais, encore ?", THOMAS.name() + " a partagé"));

    say(alice, "Toujours muette.");
    News.awaitMessages(ref, 2);
    News.letBurstsPass();

    for (Person person : List.of(THOMAS, Team.developer())) {
      assertThat(Mailbox.about(ref, person.email()))
          .anyMatch(mail -> mail.text().contains("Toujours muette."));
    }
    assertThat(Mailbox.about(ref, Team.colleague().email()))
        .noneMatch(mail -> mail.text().contains("Toujours muette."));
    assertThat(Mailbox.about(ref, world.arnaud().email()))
        .noneMatch(mail -> mail.text().contains("Le relais"));
  }

  @Test
  void who_has_the_ticket_open_is_not_mailed_of_it() {
    technician.assign(ref, THOMAS.uid());
    String presence = "presence/" + ref + "_" + THOMAS.uid();
    Database.put(
        presence,
        Map.of(
            "ref",
            ref,
            "uid",
            THOMAS.uid(),
            "expiresAt",
            Timestamp.ofTimeSecondsAndNanos(
                Instant.now().plus(Duration.ofMinutes(30)).getEpochSecond(), 0)));
    say(alice, "Vous me voyez ?");
    News.awaitMessages(ref, 1);

    News.letBurstsPass();

    assertThat(Mailbox.about(ref, THOMAS.email()))
        .noneMatch(mail -> mail.text().contains("Vous me voyez ?"));
    assertThat(technician.get("/api/tickets/" + ref + "/deliveries").body())
        .contains("\"state\":\"seen\"");
    Database.remove(presence);
  }

  private void say(Api person, String words) {
    assertThat(person.message(ref, Json.object("body", words)).status()).isEqualTo(201);
  }

  private static Mail only(List<Mail> mails) {
    assertThat(mails).hasSize(1);
    return mails.getFirst();
  }
}
