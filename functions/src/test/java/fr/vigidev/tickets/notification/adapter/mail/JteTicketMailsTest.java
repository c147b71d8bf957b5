package fr.vigidev.tickets.notification.adapter.mail;

import static fr.vigidev.tickets.notification.adapter.mail.Examples.SITE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.notification.model.Mail;
import fr.vigidev.tickets.platform.text.Texts;
import fr.vigidev.tickets.ticket.model.Status;
import fr.vigidev.tickets.ticket.model.TextLimit;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class JteTicketMailsTest {
  private static final String TICKET = SITE + "/tickets/VGD-7K3Q9F";
  private static final Pattern LINK = Pattern.compile("href=\"([^\"]*)\"");
  private static final int LARGEST = 100_000;

  private final Examples examples = Examples.usual();

  @Test
  void aNewTicketIsToldWithAllThatDecidesWhetherToOpenIt() {
    Mail mail = examples.created();
    assertThat(mail.to()).isEqualTo("lecteur@exemple.test");
    assertThat(mail.subject()).isEqualTo("[VGD-7K3Q9F] Caméra muette");
    assertThat(mail.text())
        .contains("Nouveau ticket", "Alice Martin (Alpha Sécurité)", "Priorité : Haute")
        .contains("Plus d’image\ndepuis ce matin.")
        .contains(TICKET);
    assertThat(mail.html())
        .contains("lang=\"fr\"", "Caméra muette", "Alpha Sécurité", "Entrepôt Gerland")
        .contains("href=\"" + TICKET + "\"");
  }

  @Test
  void aTitleTurnsNothingAroundInTheListOfMails() {
    Examples unruly =
        new Examples("A\u202eB\u2066C\u2028D", "x", new Examples.Names("A", "B", "C", "D"));
    assertThat(unruly.created().subject()).isEqualTo("[VGD-7K3Q9F] ABC D");
  }

  @Test
  void theLinesOfAMessageAreLinesInEveryMailProgram() {
    assertThat(examples.created().html()).contains("</span>Plus d’image<br>depuis ce matin.</div>");
  }

  @Test
  void anAlertTellsHowLongNobodyTookTheTicket() {
    assertThat(examples.urgent(Duration.ofMinutes(16)).text())
        .contains("Ticket urgent sans responsable")
        .contains("Personne n’a encore pris ce ticket urgent (Alpha Sécurité).")
        .contains("Il attend depuis 16\u00a0min.", "Responsable : Pas encore désigné", TICKET);
    assertThat(examples.urgent(Duration.ofMinutes(76)).html())
        .contains("Il attend depuis 1\u00a0h\u00a016.", "Prendre le ticket");
  }

  @Test
  void aTicketThatBecameUrgentAgainAfterTheAlertHasNotWaited() {
    assertThat(examples.urgent(Duration.ofMinutes(-3)).text())
        .contains("Il attend depuis 0\u00a0min.");
  }

  @ParameterizedTest
  @EnumSource(Status.class)
  void everyStatusHasItsMail(Status status) {
    Mail mail = examples.moved(status);
    assertThat(mail.text())
        .contains(Texts.french().text("status." + status.code()))
        .contains("Thomas Leroy :\n\nPlus d’image\ndepuis ce matin.");
  }

  static Iterable<Map.Entry<String, Mail>> everyMail() {
    return Examples.usual().all().entrySet();
  }

  @ParameterizedTest
  @MethodSource("everyMail")
  void everyMailHasBothPartsAButtonItsReasonAndItsChoices(Map.Entry<String, Mail> example) {
    Mail mail = example.getValue();
    assertThat(mail.text()).doesNotContain("\n\n\n");
    List<String> links =
        LINK.matcher(mail.html())
            .results()
            .map(MatchResult::group)
            .map(JteTicketMailsTest::target)
            .toList();
    assertThat(links).isNotEmpty().allMatch(link -> link.startsWith(SITE + "/"));
    assertThat(links).anyMatch(link -> link.startsWith(SITE + "/tickets"));
    assertThat(links).contains(SITE + "/preferences");
    assertThat(links).anyMatch(link -> link.startsWith(SITE + "/api/unsubscribe?u=u1&"));
    assertThat(mail.text())
        .contains("Vous recevez ce", SITE + "/preferences", SITE + "/api/unsubscribe?u=u1&")
        .contains("Priorité : Haute", "Statut : ");
    assertThat(mail.html()).doesNotContain("<img", "src=");
  }

  @ParameterizedTest
  @MethodSource("everyMail")
  void everyMailCanBeEndedByItsProgramAndIsNoAnswerToNobody(Map.Entry<String, Mail> example) {
    Map<String, String> headers = example.getValue().headers();
    assertThat(headers.get("List-Unsubscribe")).matches("<" + SITE + "/api/unsubscribe\\?[^>]+>");
    assertThat(headers.get("List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
    assertThat(headers.get("Message-ID")).isEqualTo("<m1@exemple.test>");
    boolean digest = example.getKey().startsWith("digest");
    assertThat(headers.containsKey("References")).isNotEqualTo(digest);
    if (!digest) {
      assertThat(headers.get("In-Reply-To"))
          .isEqualTo(headers.get("References"))
          .matches("<VGD-7K3Q9F\\.[0-9a-f]{16}@exemple\\.test>");
    }
  }

  static List<String> hostileWords() {
    return List.of(
        "<script>alert(1)</script> & \"x\" <img src=x onerror=alert(1)>",
        "&".repeat(10_000),
        "🚒".repeat(10_000),
        "Ligne\r\nBcc: x@exemple.test\r\n\r\n.\r\nDATA");
  }

  @ParameterizedTest
  @MethodSource("hostileWords")
  void whatPeopleWriteIsTextAndNeverTooMuch(String words) {
    String title = TextLimit.TITLE.clean(words.substring(0, Math.min(words.length(), 140)));
    // The longest name that anybody or anything can have.
    String longest =
        words.substring(0, words.offsetByCodePoints(0, Math.min(words.length() / 2, 80)));
    Map<String, Mail> mails = new Examples(title, words, Examples.Names.all(longest)).all();
    assertThat(mails)
        .allSatisfy(
            (name, mail) -> {
              assertThat(mail.html()).doesNotContain("<script", "<img");
              assertThat(mail.html().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(LARGEST);
              assertThat(mail.text().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(LARGEST);
              assertThat(mail.subject()).doesNotContain("\r", "\n");
            });
    assertThat(mails.get("message").text()).contains(words);
  }

  @Test
  void aBurstOfLongMessagesTellsTheBeginningOfEach() {
    Mail mail = examples.burst(Collections.nCopies(100, "é".repeat(10_000)));
    assertThat(mail.text()).contains("100 nouveaux messages", "la suite est dans le ticket");
    assertThat(mail.html().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(LARGEST);
  }

  @Test
  void mailsOnATicketAreOneConversationOfAReader() {
    assertThat(examples.all().values())
        .filteredOn(mail -> mail.headers().containsKey("References"))
        .extracting(mail -> mail.headers().get("References"))
        .hasSizeGreaterThan(5)
        .containsOnly(examples.created().headers().get("References"));
  }

  private static String target(String attribute) {
    return attribute.replaceAll("^href=\"|\"$", "").replace("&amp;", "&");
  }
}
