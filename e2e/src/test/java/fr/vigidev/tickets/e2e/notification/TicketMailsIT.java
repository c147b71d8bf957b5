package fr.vigidev.tickets.e2e.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonObject;
import fr.vigidev.tickets.e2e.api.Api;
import fr.vigidev.tickets.e2e.people.Team;
import fr.vigidev.tickets.e2e.people.World;
import fr.vigidev.tickets.e2e.platform.Json;
import fr.vigidev.tickets.e2e.platform.Mail;
import fr.vigidev.tickets.e2e.platform.Mailbox;
import fr.vigidev.tickets.e2e.platform.Platform;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who is told what by mail. */
final class TicketMailsIT {
  private static final World WORLD = World.create();
  private static final Api ALICE = Api.as(WORLD.alice());
  private static final Api TECHNICIAN = Api.as(Team.technician());

  @Test
  void a_new_ticket_is_told_to_every_active_member_of_the_team_and_to_nobody_else() {
    String ref = ALICE.openTicket(WORLD.project(), "Caméra en panne");

    List<Mail> mails = Mailbox.awaitOneEach(ref, Team.addresses());

    assertThat(mails).allSatisfy(mail -> assertComplete(mail, ref, "Caméra en panne"));
    assertThat(mails.getFirst().text()).contains(WORLD.alpha().name(), "Alice Alpha", "Siège");
  }

  @Test
  void who_opened_the_ticket_is_not_told_of_it() {
    JsonObject ticket = Api.ticket(WORLD.shared(), "Ouvert par téléphone");
    ticket.addProperty("clientId", WORLD.bravo().id());
    String ref = TECHNICIAN.openTicket(ticket, UUID.randomUUID().toString()).text("ref");

    Mailbox.awaitOneEach(ref, Team.addressesBut(Team.technician()));
  }

  @Test
  void a_new_status_is_told_to_the_users_of_the_client_and_to_nobody_else() {
    String ref = ALICE.openTicket(WORLD.shared(), "Badge refusé");
    TECHNICIAN.assign(ref, Team.technician().uid());

    List<Mail> mails = awaitTeamAnd(ref, WORLD.alice().email(), WORLD.arnaud().email());

    Mail mail = to(mails, WORLD.alice().email());
    assertComplete(mail, ref, "Badge refusé");
    assertThat(mail.text()).contains("Pris en charge", Team.technician().name());
    assertThat(mail.html()).contains("Pris en charge");
    assertThat(mail.text() + mail.html())
        .doesNotContain(Team.technician().uid(), Team.technician().email());
  }

  @Test
  void who_changed_the_status_is_not_told_of_it() {
    String ref = ALICE.openTicket(WORLD.project(), "Interphone muet");
    Set<String> clients = Set.of(WORLD.alice().email(), WORLD.arnaud().email());
    TECHNICIAN.move(ref, "accepted");
    TECHNICIAN.move(ref, "resolved");
    awaitMailsTo(ref, clients, 4);

    ALICE.move(ref, "closed");

    awaitMailsTo(ref, clients, 5);
    assertThat(Mailbox.about(ref, WORLD.arnaud().email())).hasSize(3);
  }

  @Test
  void a_message_with_the_status_is_in_the_mail() {
    String ref = ALICE.openTicket(WORLD.project(), "Alarme en défaut");
    TECHNICIAN.move(
        ref,
        Json.object("to", "accepted", "version", 1, "message", "Nous passons <demain> à 9 h."));

    Mail mail =
        to(awaitTeamAnd(ref, WORLD.alice().email(), WORLD.arnaud().email()), WORLD.alice().email());

    assertThat(mail.text()).contains("Nous passons <demain> à 9 h.");
    assertThat(mail.html()).contains("Nous passons &lt;demain").doesNotContain("<demain>");
  }

  @Test
  void a_stored_script_in_title_or_body_is_text_in_the_mail() {
    String script = "<script>alert(1)</script>\"><img src=x onerror=alert(1)>";
    JsonObject ticket = Api.ticket(WORLD.project(), script);
    ticket.addProperty("description", script + "\n" + script);
    String ref = ALICE.openTicket(ticket, UUID.randomUUID().toString()).text("ref");

    Mail mail = Mailbox.awaitOneEach(ref, Team.addresses()).getFirst();

    assertThat(mail.html()).contains("&lt;script&gt;").doesNotContain("<script", "<img src=x");
    assertThat(mail.text()).contains(script);
    assertThat(mail.subject()).contains(script);
  }

  @Test
  void mail_header_injection_adds_no_header_and_no_recipient() {
    String ref =
        ALICE.openTicket(WORLD.project(), "Panne\r\nBcc: intrus@exemple.test\r\nX-Evil: 1");

    List<Mail> mails = Mailbox.awaitOneEach(ref, Team.addresses());

    assertThat(mails)
        .allSatisfy(
            mail -> {
              assertThat(mail.subject()).doesNotContain("\r", "\n");
              assertThat(mail.headers().keySet()).doesNotContain("Bcc", "X-Evil");
            });
  }

  private static void assertComplete(Mail mail, String ref, String title) {
    assertThat(mail.from()).isEqualTo("tickets@vigidev.test");
    assertThat(mail.subject()).contains(ref, title);
    String link = Platform.SITE.resolve("/tickets/" + ref).toString();
    assertThat(mail.text()).contains(title, link);
    assertThat(mail.html()).contains(title, "href=\"" + link + "\"", "lang=\"fr\"");
  }

  private static List<Mail> awaitTeamAnd(String ref, String... clients) {
    Set<String> all = new HashSet<>(Team.addresses());
    all.addAll(List.of(clients));
    return Mailbox.awaitOneEach(ref, all);
  }

  private static void awaitMailsTo(String ref, Set<String> recipients, int count) {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                assertThat(Mailbox.about(ref))
                    .filteredOn(mail -> recipients.contains(mail.to()))
                    .hasSize(count));
  }

  private static Mail to(List<Mail> mails, String recipient) {
    return mails.stream().filter(mail -> mail.to().equals(recipient)).findFirst().orElseThrow();
  }
}
