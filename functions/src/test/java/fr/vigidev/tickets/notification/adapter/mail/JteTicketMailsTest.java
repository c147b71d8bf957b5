package fr.vigidev.tickets.notification.adapter.mail;

import static fr.vigidev.tickets.ticket.TicketFixtures.ALICE;
import static fr.vigidev.tickets.ticket.TicketFixtures.ALPHA;
import static fr.vigidev.tickets.ticket.TicketFixtures.DEPOT;
import static fr.vigidev.tickets.ticket.TicketFixtures.NINE;
import static fr.vigidev.tickets.ticket.TicketFixtures.THOMAS;
import static fr.vigidev.tickets.ticket.TicketFixtures.ids;
import static fr.vigidev.tickets.ticket.TicketFixtures.opened;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.notification.model.Mail;
import fr.vigidev.tickets.people.model.User;
import fr.vigidev.tickets.platform.text.Texts;
import fr.vigidev.tickets.ticket.model.Decision;
import fr.vigidev.tickets.ticket.model.Entry;
import fr.vigidev.tickets.ticket.model.Move;
import fr.vigidev.tickets.ticket.model.Opening;
import fr.vigidev.tickets.ticket.model.PortalEntry;
import fr.vigidev.tickets.ticket.model.PortalTicket;
import fr.vigidev.tickets.ticket.model.Priority;
import fr.vigidev.tickets.ticket.model.Status;
import fr.vigidev.tickets.ticket.model.Ticket;
import fr.vigidev.tickets.ticket.model.TicketChange;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JteTicketMailsTest {
  private final JteTicketMails mails =
      new JteTicketMails(Texts.french(), URI.create("https://tickets.exemple.test"));
  private final User reader = User.pending("u", "lecteur@exemple.test", "Lecteur", NINE);

  @Test
  void aNewTicketIsToldWithAllThatDecidesWhetherToOpenIt() {
    Ticket ticket = opened().after();
    Mail mail = mails.ticketCreated(ticket, reader);
    assertThat(mail.to()).isEqualTo("lecteur@exemple.test");
    assertThat(mail.subject()).isEqualTo("[" + ticket.ref() + "] Caméra muette");
    assertThat(mail.text())
        .contains("Nouveau ticket", "Alice Martin (Alpha Sécurité)", "Priorité : Haute")
        .contains("Plus d’image\ndepuis ce matin.")
        .contains("https://tickets.exemple.test/tickets/" + ticket.ref());
    assertThat(mail.html())
        .contains("lang=\"fr\"", "Caméra muette", "Alpha Sécurité", "Entrepôt Gerland")
        .contains("href=\"https://tickets.exemple.test/tickets/" + ticket.ref() + "\"");
  }

  @Test
  void whatPeopleWriteIsNeverHtml() {
    Ticket ticket = hostile("<script>alert(1)</script> & \"x\"", "<img src=x onerror=alert(1)>");
    Mail mail = mails.ticketCreated(ticket, reader);
    assertThat(mail.html())
        .doesNotContain("<script>", "<img")
        .contains("&lt;script&gt;", "&lt;img src=x onerror=alert(1)&gt;");
    assertThat(mail.text()).contains("<script>alert(1)</script> & \"x\"");
  }

  @Test
  void aTitleCanNotAddAHeader() {
    String title =
        fr.vigidev.tickets.ticket.model.TextLimit.TITLE.clean("Titre\r\nBcc: x@exemple.test");
    assertThat(mails.ticketCreated(hostile(title, "Texte"), reader).subject())
        .endsWith("Titre Bcc: x@exemple.test")
        .doesNotContain("\n");
  }

  @ParameterizedTest
  @EnumSource(Status.class)
  void everyStatusHasItsMail(Status status) {
    Ticket ticket = opened().after();
    PortalEntry entry =
        new PortalEntry(
            "e1",
            NINE,
            "Thomas Leroy",
            THOMAS.role(),
            new fr.vigidev.tickets.ticket.model.PortalFact.StatusChanged(Status.NEW, status));
    Mail mail = mails.statusChanged(PortalTicket.of(ticket), List.of(entry), reader);
    assertThat(mail.text()).contains(Texts.french().text("status." + status.code()));
  }

  @Test
  void theClientReadsWhatTheTeamSaidAndTheStatusOfThatMoment() {
    Decision decision =
        new Move(THOMAS, Status.ACCEPTED, 1, Optional.of("Bonjour,\non regarde."))
            .on(opened().after(), NINE, ids());
    TicketChange change = ((Decision.Changed) decision).change();
    List<PortalEntry> entries =
        change.entries().stream().map(PortalEntry::of).flatMap(Optional::stream).toList();
    Mail mail = mails.statusChanged(PortalTicket.of(change.after()), entries, reader);
    assertThat(mail.text())
        .contains("« Pris en charge »", "Thomas Leroy :", "Bonjour,\non regarde.")
        .doesNotContain("Alpha Sécurité");
    assertThat(change.entries()).extracting(Entry::at).containsOnly(NINE);
  }

  private static Ticket hostile(String title, String description) {
    return new Opening(ALICE, ALPHA, DEPOT, title, description, Priority.URGENT, List.of())
        .as(new TicketRef("VGD-7K3Q9F"), NINE, ids())
        .after();
  }
}
