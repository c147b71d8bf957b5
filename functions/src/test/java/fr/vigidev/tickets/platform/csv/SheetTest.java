package fr.vigidev.tickets.platform.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {

  @Test
  void aSheetIsWhatFrenchSpreadsheetsOpen() throws IOException {
    assertThat(sheet(List.of("Référence", "Titre"), List.of("VGD-000001", "Caméra")))
        .isEqualTo("\uFEFFRéférence;Titre\r\nVGD-000001;Caméra\r\n");
  }

  @Test
  void whatWouldEndACellIsQuoted() throws IOException {
    assertThat(sheet(List.of("a;b", "dit \"non\"", "deux\nlignes", "virgule, point", "")))
        .isEqualTo("\uFEFF\"a;b\";\"dit \"\"non\"\"\";\"deux\nlignes\";virgule, point;\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+33 4 00 00 00 00",
        "-2+3",
        "@SUM(A1)",
        "\t=1+1",
        "\r=1+1",
        "\n=1+1",
        "＝1+1",
        "=HYPERLINK(\"https://exemple.test\";\"Voir\")",
      })
  void formulaInCsvIsText(String text) throws IOException {
    String cell = sheet(List.of(text)).substring(1).replaceAll("\r\n$", "");
    assertThat(cell).matches("(?s)\"?'.*");
    assertThat(cell.replaceAll("^\"|\"$", "").replace("\"\"", "\"")).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a=1", "Été -5 °C", "' déjà", "1+1"})
  void whatNoSpreadsheetRunsIsLeftAlone(String text) throws IOException {
    assertThat(sheet(List.of(text))).isEqualTo("\uFEFF" + text + "\r\n");
  }

  @SafeVarargs
  private static String sheet(List<String>... rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Sheet sheet = new Sheet(out);
    for (List<String> row : rows) {
      sheet.row(row);
    }
    sheet.end();
    return out.toString(StandardCharsets.UTF_8);
  }
}
