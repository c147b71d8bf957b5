package fr.vigidev.tickets.ticket.application;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.platform.search.SearchTokens;
import fr.vigidev.tickets.ticket.TicketFixtures;
import fr.vigidev.tickets.ticket.model.Opening;
import fr.vigidev.tickets.ticket.model.PortalTicket;
import fr.vigidev.tickets.ticket.model.Priority;
import fr.vigidev.tickets.ticket.model.Ticket;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TicketTokensTest {
  private static final TicketRef REF = new TicketRef("VGD-7K3M9Q");

  @Test
  void aTicketIsFoundByItsReferenceHoweverItIsTyped() {
    List<String> tokens = TicketTokens.of(ticket("Rien à voir"));
    for (String typed :
        List.of("VGD-7K3M9Q", "vgd-7k3m9q", "vgd7k3m9q", "7K3M9Q", "7k3", "VGD-7K")) {
      assertThat(tokens).as(typed).containsAll(SearchTokens.words(typed));
    }
  }

  @Test
  void aTicketIsFoundByEveryTextOfIts() {
    List<String> tokens = TicketTokens.of(ticket("L’écran reste gris"));
    for (String typed :
        List.of("camera", "MUETTE", "gerland", "69007 lyon", "alpha secu", "gris")) {
      assertThat(tokens).as(typed).containsAll(SearchTokens.words(typed));
    }
  }

  @Test
  void itsClientFindsItByWhatItSees() {
    Ticket ticket = ticket("L’écran reste gris");
    assertThat(TicketTokens.of(PortalTicket.of(ticket)))
        .contains("camera", "gris", "entrepots", "7k3m9q")
        .doesNotContain("alpha");
  }

  @Test
  void aDescriptionOfWordsWithoutEndLeavesTheRestToBeFound() {
    String words =
        IntStream.range(0, 1_000)
            .mapToObj(number -> "%1$04dqrstuvwxyz".formatted(number))
            .collect(Collectors.joining(" "));
    assertThat(TicketTokens.of(ticket(words)))
        .hasSizeLessThanOrEqualTo(TicketTokens.MOST)
        .contains("7k3m9q", "muette", "gerland", "lyon", "alpha", "0000qrstuvwxyz");
  }

  private static Ticket ticket(String description) {
    return new Opening(
            TicketFixtures.ALICE,
            TicketFixtures.ALPHA,
            TicketFixtures.DEPOT,
            "Caméra muette",
            description,
            Priority.HIGH,
            List.of())
        .as(REF, TicketFixtures.NINE, TicketFixtures.ids())
        .after();
  }
}
