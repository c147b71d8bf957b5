package fr.vigidev.tickets.e2e.notification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.cloud.firestore.QueryDocumentSnapshot;
import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import fr.vigidev.tickets.e2e.platform.Database;
import fr.vigidev.tickets.e2e.platform.Json;
import fr.vigidev.tickets.e2e.platform.Mail;
import fr.vigidev.tickets.e2e.platform.Mailbox;
import fr.vigidev.tickets.e2e.platform.Topic;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tells the users of the demo Clients of everything that ever happened on their tickets, by events
 * that name the notes and shares as well, and looks for these in every mail that they got.
 */
final class DemoSecrecyIT {
  private final Topic events = Topic.overhear("ticket-events");

  @ParameterizedTest
  @CsvSource({
    "Alpha Sécurité, arnaud@alpha.test, Bureau Bravo",
    "Bureau Bravo, bruno@bravo.test, Alpha Sécurité"
  })
  void no_mail_to_a_client_tells_a_note_a_share_or_a_name_of_others(
      String client, String reader, String other) {
    String clientId = Database.where("clients", "name", client).getFirst().getId();
    List<QueryDocumentSnapshot> tickets = Database.where("tickets", "clientId", clientId);
    DemoSecrets secrets = DemoSecrets.from(clientId, tickets);
    assertThat(secrets.words()).as("notes and a share").hasSizeGreaterThanOrEqualTo(2);
    assertThat(secrets.names()).as("names of others").contains(other);
    int before = Mailbox.to(reader).size();

    tickets.forEach(ticket -> tell(ticket, clientId));

    await("mails to " + reader)
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () ->
                assertThat(Mailbox.to(reader))
                    .hasSizeGreaterThanOrEqualTo(before + tickets.size()));
    List<Mail> mails = Mailbox.to(reader);
    assertThat(told(mails, clientId, tickets)).as("public words in the mails").isNotEmpty();
    assertThat(mails)
        .allSatisfy(
            mail -> {
              assertThat(plain(mail)).doesNotContain(secrets.words());
              assertThat(plain(mail)).doesNotContain(secrets.names());
            });
  }

  /** All of the public words are told: where they are missing, the search would prove nothing. */
  private static List<String> told(
      List<Mail> mails, String clientId, List<QueryDocumentSnapshot> tickets) {
    List<String> told = new ArrayList<>();
    for (QueryDocumentSnapshot ticket : tickets) {
      for (String words : DemoSecrets.publicWords(clientId, ticket.getId())) {
        assertThat(mails).as(words).anyMatch(mail -> plain(mail).contains(words));
        told.add(words);
      }
    }
    return told;
  }

  private void tell(QueryDocumentSnapshot ticket, String clientId) {
    JsonArray entryIds = new JsonArray();
    DemoSecrets.timeline("tickets/" + ticket.getId()).forEach(entry -> entryIds.add(entry.getId()));
    JsonObject event =
        Json.object(
            "id",
            UUID.randomUUID().toString(),
            "type",
            "status_changed",
            "ref",
            ticket.getId(),
            "clientId",
            clientId,
            "actorUid",
            "nobody",
            "actorRole",
            "technician",
            "at",
            Instant.now().toString());
    event.add("targetUid", JsonNull.INSTANCE);
    event.add("entryIds", entryIds);
    events.publish(Base64.getEncoder().encodeToString(event.toString().getBytes(UTF_8)), 1);
  }

  private static String plain(Mail mail) {
    return mail.subject() + "\n" + mail.text() + "\n" + mail.html() + "\n" + mail.headers();
  }
}
