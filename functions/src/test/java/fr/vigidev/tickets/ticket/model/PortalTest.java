package fr.vigidev.tickets.ticket.model;

import static fr.vigidev.tickets.ticket.TicketFixtures.NINE;
import static fr.vigidev.tickets.ticket.TicketFixtures.THOMAS;
import static fr.vigidev.tickets.ticket.TicketFixtures.ids;
import static fr.vigidev.tickets.ticket.TicketFixtures.opened;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.people.model.Person;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PortalTest {
  @Test
  void noTypeOfThePortalHasAFieldForAPersonOrAnythingInternal() {
    Stream<Class<?>> types =
        Stream.concat(
            Stream.of(PortalTicket.class, PortalEntry.class),
            Arrays.stream(PortalFact.class.getPermittedSubclasses()));
    assertThat(types.flatMap(type -> Arrays.stream(type.getRecordComponents())))
        .isNotEmpty()
        .noneMatch(field -> field.getType() == Person.class || field.getType() == Author.class)
        .extracting(RecordComponent::getName)
        .noneMatch(
            name -> name.contains("shared") || name.contains("client") || name.contains("uid"));
  }

  @Test
  void theClientSeesWhoIsInChargeByNameAlone() {
    Decision decision =
        new Assignment(THOMAS, "thomas", Optional.of(THOMAS.person()), Optional.empty())
            .on(opened().after(), NINE, ids());
    TicketChange change = ((Decision.Changed) decision).change();
    assertThat(PortalTicket.of(change.after()).assigneeName()).contains("Thomas Leroy");
    assertThat(PortalEntry.of(change.entries().getFirst()))
        .get()
        .extracting(PortalEntry::fact)
        .isEqualTo(new PortalFact.Assigned("Thomas Leroy"));
  }
}
