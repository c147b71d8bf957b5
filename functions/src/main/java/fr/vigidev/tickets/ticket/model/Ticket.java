package fr.vigidev.tickets.ticket.model;

import fr.vigidev.tickets.people.model.Person;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A request of one Client on one project: the whole truth, for the staff. What the Client may see
 * of it is a {@link PortalTicket}.
 *
 * @param version counts the changes from 1; a move names the version that its author saw
 * @param assignee the member of the team who is in charge
 * @param sharedWith the members who were asked to help
 * @param attachments the files that came with the description
 * @param duplicateOf the ticket that asks for the same, when this one was closed for that reason
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
    Optional<TicketRef> duplicateOf,
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

  /** Since when it is urgent and nobody looks after it; empty when that is not so. */
  public Optional<Instant> urgentUnassignedSince() {
    if (priority != Priority.URGENT || status != Status.NEW || assignee.isPresent()) {
      return Optional.empty();
    }
    Instant statusSince = milestones.statusSince();
    Instant prioritySince = milestones.prioritySince();
    return Optional.of(prioritySince.isAfter(statusSince) ? prioritySince : statusSince);
  }

  /** What is worked on again duplicates nothing. */
  Ticket moved(Status to, Instant now) {
    Optional<TicketRef> original = to == Status.CLOSED ? duplicateOf : Optional.empty();
    return with(to, assignee, original, version, milestones.moved(status, to, now));
  }

  Ticket duplicating(TicketRef original, Instant now) {
    Milestones closed = milestones.moved(status, Status.CLOSED, now);
    return with(Status.CLOSED, assignee, Optional.of(original), version, closed);
  }

  Ticket assignedTo(Person person, Instant now) {
    return with(status, Optional.of(person), duplicateOf, version, milestones.assigned(now));
  }

  Ticket touched(Instant now) {
    return with(status, assignee, duplicateOf, version, milestones.touched(now));
  }

  Ticket released(Instant now) {
    return with(status, Optional.empty(), duplicateOf, version, milestones.touched(now));
  }

  Ticket prioritised(Priority other, Instant now) {
    return with(other, client, project, sharedWith)
        .with(status, assignee, duplicateOf, version, milestones.prioritised(now));
  }

  /** The same ticket, with one helper more; each is named once. */
  Ticket sharedWith(Person helper) {
    if (sharedWith.stream().anyMatch(each -> each.uid().equals(helper.uid()))) {
      return this;
    }
    List<Person> helpers = Stream.concat(sharedWith.stream(), Stream.of(helper)).toList();
    return with(priority, client, project, helpers);
  }

  /** The same ticket, where the Client goes by another name. Nothing happened to it. */
  public Ticket of(ClientRef renamed) {
    return with(priority, renamed, project, sharedWith);
  }

  /** The same ticket, where the project is called otherwise, or lies elsewhere. */
  public Ticket on(ProjectRef renamed) {
    return with(priority, client, renamed, sharedWith);
  }

  /** One act of a person is one version, however many changes it brings. */
  Ticket at(int actVersion) {
    return with(status, assignee, duplicateOf, actVersion, milestones);
  }

  private Ticket with(
      Status toStatus,
      Optional<Person> toAssignee,
      Optional<TicketRef> toDuplicateOf,
      int toVersion,
      Milestones toMilestones) {
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
        toDuplicateOf,
        toVersion,
        toMilestones);
  }

  private Ticket with(
      Priority toPriority, ClientRef toClient, ProjectRef toProject, List<Person> toSharedWith) {
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
        toSharedWith,
        attachments,
        duplicateOf,
        version,
        milestones);
  }
}
