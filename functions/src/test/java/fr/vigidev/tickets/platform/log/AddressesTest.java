package fr.vigidev.tickets.platform.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          550 5.1.1 <alice@exemple.test>: no such user | 550 5.1.1 <(address)>: no such user
          "email":"a.b+c@sub.exemple.test" is invalid  | "email":"(address)" is invalid
          élise@café.test and o'neil@exemple.test      | (address) and (address)
          x@xn--caf-dma.xn--p1ai.                      | (address).
          """)
  void anAddressIsLeftOut(String text, String left) {
    assertThat(Addresses.hiddenIn(text)).isEqualTo(left);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "SendGrid answered 503",
        "fr.vigidev.Some@1f2e3d",
        "at jetty.server@12.0.1/org.eclipse.jetty.Server.doStart(Server.java:1)"
      })
  void whatIsNoneStays(String text) {
    assertThat(Addresses.hiddenIn(text)).isEqualTo(text);
  }

  @Test
  void aLongTextIsGoneThroughInTime() {
    String hostile = "a".repeat(300_000) + "@" + "b.".repeat(100_000);
    assertThat(Addresses.hiddenIn(hostile)).startsWith("aaa");
  }
}
