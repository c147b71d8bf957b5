package fr.vigidev.tickets.people.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
  @Test
  void oneAddressHasOneForm() {
    assertThat(EmailAddress.parse(" Camille.Roux+sav@Exemple.TEST "))
        .contains(new EmailAddress("camille.roux+sav@exemple.test"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "camille",
        "camille@exemple",
        "@exemple.test",
        "camille@@exemple.test",
        "camille@exemple..test",
        "camille@-exemple.test",
        "a@exemple.test, b@exemple.test",
        "camille@exemple.test\r\nBcc: x@exemple.test",
        "Camille <camille@exemple.test>",
        "camille\u202e@exemple.test",
        "camille@exemple.test\u0000"
      })
  void whatIsNoAddressIsNone(String text) {
    assertThat(EmailAddress.parse(text)).isEmpty();
  }

  @Test
  void anAddressHasABoundedLength() {
    assertThat(EmailAddress.parse("a@" + "b".repeat(60).concat(".").repeat(5) + "test")).isEmpty();
    assertThat(EmailAddress.parse("a".repeat(65) + "@exemple.test")).isEmpty();
  }
}
