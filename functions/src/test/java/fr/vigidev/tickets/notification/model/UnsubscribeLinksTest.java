package fr.vigidev.tickets.notification.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vigidev.tickets.people.model.MailKind;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class UnsubscribeLinksTest {
  private static final String SECRET = "a secret of at least thirty-two characters";
  private static final UnsubscribeLinks.Subscription SUBSCRIPTION =
      new UnsubscribeLinks.Subscription(
          "alice", Set.of(MailKind.MESSAGE_POSTED, MailKind.STATUS_CHANGED));

  private final UnsubscribeLinks links = new UnsubscribeLinks(SECRET);
  private final Map<String, String> parts =
      Arrays.stream(links.query(SUBSCRIPTION).split("&"))
          .collect(Collectors.toMap(part -> part.substring(0, 1), part -> part.substring(2)));

  @Test
  void aLinkStandsForWhatItWasMadeFor() {
    assertThat(links.read(parts.get("u"), parts.get("k"), parts.get("s"))).contains(SUBSCRIPTION);
  }

  @Test
  void nobodyCanMakeOneForSomebodyElseOrForMore() {
    assertThat(links.read("arnaud", parts.get("k"), parts.get("s"))).isEmpty();
    assertThat(links.read("alice", "message_posted", parts.get("s"))).isEmpty();
    assertThat(links.read("alice", "ticket_shared", parts.get("s"))).isEmpty();
    assertThat(links.read("alice", parts.get("k") + ".x", parts.get("s"))).isEmpty();
    assertThat(links.read("alice", "", parts.get("s"))).isEmpty();
    assertThat(links.read("alice", parts.get("k"), "")).isEmpty();
    assertThat(links.read("alice", parts.get("k"), "%%%")).isEmpty();
    assertThat(
            new UnsubscribeLinks(SECRET.toUpperCase(java.util.Locale.ROOT))
                .read("alice", parts.get("k"), parts.get("s")))
        .isEmpty();
  }

  @Test
  void aSecretThatCanBeGuessedIsRefused() {
    assertThatThrownBy(() -> new UnsubscribeLinks("secret"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
