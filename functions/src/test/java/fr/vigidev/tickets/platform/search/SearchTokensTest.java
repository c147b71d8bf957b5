package fr.vigidev.tickets.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchTokensTest {
  @Test
  void everyBeginningOfEveryWordIsFound() {
    assertThat(SearchTokens.of("Éva Le", "e@x.test"))
        .containsExactly("e", "ev", "eva", "l", "le", "t", "te", "tes", "test", "x");
  }

  @Test
  void wordsAreFoldedAsTheyAreKept() {
    assertThat(SearchTokens.words("  L’ÉLECTRICITÉ, d’Évreux "))
        .containsExactly("l", "electricite", "d", "evreux");
  }

  @Test
  void lettersThatAreWrittenAsOneAreFoundAsTwo() {
    assertThat(SearchTokens.words("NŒUD manœuvre Æquo Straße"))
        .containsExactly("noeud", "manoeuvre", "aequo", "strasse");
  }

  @Test
  void whatIsSearchedIsCutAsWhatIsKept() {
    String longWord = "x".repeat(10_000);
    assertThat(SearchTokens.of(longWord)).hasSize(SearchTokens.LONGEST);
    assertThat(SearchTokens.of(longWord)).containsAll(SearchTokens.words(longWord));
  }

  @Test
  void aTextWithoutWordsHasNone() {
    assertThat(SearchTokens.of(" — ’ ")).isEmpty();
  }

  @Test
  void aWordIsKeptWholeOrNotAtAllWhereThereAreTooMany() {
    assertThat(SearchTokens.of(6, "un deux", "duo"))
        .containsExactly("d", "de", "deu", "deux", "u", "un");
    assertThat(SearchTokens.of(5, "un deux", "un")).containsExactly("u", "un");
  }
}
