package fr.vigidev.tickets.notification.adapter.mail;

import fr.vigidev.tickets.platform.text.Texts;
import fr.vigidev.tickets.ticket.model.PortalTicket;
import fr.vigidev.tickets.ticket.model.Priority;
import fr.vigidev.tickets.ticket.model.Status;
import fr.vigidev.tickets.ticket.model.Ticket;
import java.util.List;
import java.util.Optional;

/** The lines that say what a ticket is. */
final class TicketFacts {
  private final Texts texts;

  TicketFacts(Texts texts) {
    this.texts = texts;
  }

  List<MailView.Fact> of(Ticket ticket) {
    return List.of(
        fact("client", ticket.client().name()),
        fact("project", ticket.project().name()),
        fact("priority", word(ticket.priority())),
        fact("status", word(ticket.status())),
        assignee(ticket.assignee().map(person -> person.name())));
  }

  /**
   * The same for the Client.
   *
   * @param status the one to be told
   */
  List<MailView.Fact> of(PortalTicket ticket, Status status) {
    return List.of(
        fact("project", ticket.project().name()),
        fact("priority", word(ticket.priority())),
        fact("status", word(status)),
        assignee(ticket.assigneeName()));
  }

  String word(Status status) {
    return texts.text("status." + status.code());
  }

  private String word(Priority priority) {
    return texts.text("priority." + priority.code());
  }

  private MailView.Fact assignee(Optional<String> name) {
    return fact("assignee", name.orElseGet(() -> texts.text("mail.fact.nobody")));
  }

  private MailView.Fact fact(String name, String value) {
    return new MailView.Fact(texts.text("mail.fact." + name), value);
  }
}
