package fr.vigidev.tickets.ticket.model;

import fr.vigidev.tickets.people.model.Person;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A request of one Client on one project: the whole truth, for the staff. What the Client may see
 * of it is a {@link PortalTicket}.
 *
 * @param version counts the changes from 1; a move names the version that its author saw
 * @param assignee the member of the team who is in charge
 * @param sharedWith the members who were asked to help
 * @param attachments the files that came with the description
 */
public record Ticket(
    TicketRef ref,
    String title,
    String description,
    Priority priority,
    ClientRef client,
    ProjectRef project,
    Person createdBy,
    Status status,
    Optional<Person> assignee,
    List<Person> sharedWith,
    List<Attachment> attachments,
    int version,
    Milestones milestones) {

  public Ticket {
    sharedWith = List.copyOf(sharedWith);
    attachments = List.copyOf(attachments);
  }

  /** Whether that member of the team is in charge. */
  public boolean isHeldBy(Person person) {
    return assignee.filter(holder -> holder.uid().equals(person.uid())).isPresent();
  }

  Ticket moved(Status to, Instant now) {
    return with(to, assignee, version, milestones.moved(status, to, now));
  }

  Ticket assignedTo(Person person, Instant now) {
    return with(status, Optional.of(person), version, milestones.assigned(now));
  }

  Ticket touched(Instant now) {
    return with(status, assignee, version, milestones.touched(now));
  }

  Ticket released(Instant now) {
    return with(status, Optional.empty(), version, milestones.touched(now));
  }

  Ticket prioritised(Priority other, Instant now) {
    return with(other, client, project).touched(now);
  }

  /** The same ticket, where the Client goes by another name. Nothing happened to it. */
  public Ticket of(ClientRef renamed) {
    return with(priority, renamed, project);
  }

  /** The same ticket, where the project is called otherwise, or lies elsewhere. */
  public Ticket on(ProjectRef renamed) {
    return with(priority, client, renamed);
  }

  /** One act of a person is one version, however many changes it brings. */
  Ticket at(int actVersion) {
    return with(status, assignee, actVersion, milestones);
  }

  private Ticket with(
      Status toStatus, Optional<Person> toAssignee, int toVersion, Milestones toMilestones) {
    return new Ticket(
        ref,
        title,
        description,
        priority,
        client,
        project,
        createdBy,
        toStatus,
        toAssignee,
        sharedWith,
        attachments,
        toVersion,
        toMilestones);
  }

  private Ticket with(Priority toPriority, ClientRef toClient, ProjectRef toProject) {
    return new Ticket(
        ref,
        title,
        description,
        toPriority,
        toClient,
        toProject,
        createdBy,
        status,
        assignee,
        sharedWith,
        attachments,
        version,
        milestones);
  }
}
