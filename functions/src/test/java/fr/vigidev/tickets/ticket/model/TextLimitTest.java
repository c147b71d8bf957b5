package fr.vigidev.tickets.ticket.model;

import static fr.vigidev.tickets.ticket.model.TextLimit.BODY;
import static fr.vigidev.tickets.ticket.model.TextLimit.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.ticket.model.TextLimit.Verdict;
import org.junit.jupiter.api.Test;

class TextLimitTest {
  @Test
  void lengthsAreCountedAsAPersonCountsCharacters() {
    assertThat(TITLE.judge("📷".repeat(140))).isEqualTo(Verdict.FINE);
    assertThat(TITLE.judge("📷".repeat(141))).isEqualTo(Verdict.TOO_LONG);
    assertThat(TITLE.judge("📷📷")).isEqualTo(Verdict.TOO_SHORT);
    assertThat(BODY.judge("a".repeat(10_000))).isEqualTo(Verdict.FINE);
    assertThat(BODY.judge("a".repeat(10_001))).isEqualTo(Verdict.TOO_LONG);
    assertThat(BODY.judge("")).isEqualTo(Verdict.TOO_SHORT);
  }

  @Test
  void aTextThatNobodyCanSeeIsNone() {
    assertThat(TITLE.judge("\u200b\u200b\u200b")).isEqualTo(Verdict.TOO_SHORT);
    assertThat(TITLE.judge("\u3164\u2800\u00a0\u200b")).isEqualTo(Verdict.TOO_SHORT);
    assertThat(BODY.judge("\u202e")).isEqualTo(Verdict.TOO_SHORT);
    assertThat(TITLE.judge("A 1")).isEqualTo(Verdict.FINE);
  }

  @Test
  void aTitleIsOneLine() {
    assertThat(TITLE.clean("  Caméra\r\n muette\t ")).isEqualTo("Caméra muette");
  }

  @Test
  void aBodyKeepsItsLines() {
    assertThat(BODY.clean(" un\r\ndeux\rtrois\n")).isEqualTo("un\ndeux\ntrois");
  }

  @Test
  void lettersAreKeptComposed() {
    assertThat(TITLE.clean("Came\u0301ra")).isEqualTo("Caméra");
  }

  @Test
  void whatCanNotBeShownIsRefused() {
    assertThat(BODY.judge("a\u0000b")).isEqualTo(Verdict.UNPRINTABLE);
    assertThat(BODY.judge("a\u001bb")).isEqualTo(Verdict.UNPRINTABLE);
    assertThat(BODY.judge("a\ud800b")).isEqualTo(Verdict.UNPRINTABLE);
    assertThat(BODY.judge("a\n\tb")).isEqualTo(Verdict.FINE);
  }
}
