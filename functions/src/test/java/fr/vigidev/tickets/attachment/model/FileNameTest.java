package fr.vigidev.tickets.attachment.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "NULL",
      value = {
        "Façade nord (2).JPG, Façade nord (2).jpg",
        "平面図.png, 平面図.jpg",
        "../../etc/passwd, passwd.jpg",
        "..\\..\\windows\\win.ini, win.jpg",
        "a/b/c.html, c.jpg",
        ".htaccess, htaccess.jpg",
        "...., fichier.jpg",
        "'', fichier.jpg",
        "'   ', fichier.jpg",
        "a:b*c?d\"e<f>g|h.png, a_b_c_d_e_f_g_h.jpg",
        "photo.jpg.exe, photo.jpg.jpg",
        "'photo.png   ', photo.jpg",
        "'  photo.png . ', photo.jpg",
        "sans ending, sans ending.jpg"
      })
  void aNameIsOnePartOfAPathWithTheEndingOfWhatTheFileIs(String given, String cleaned) {
    assertThat(FileName.of(given, FileType.JPEG).value()).isEqualTo(cleaned);
  }

  @Test
  void whatForgesHeadersOrTurnsTheTextRoundGoes() {
    assertThat(FileName.of("a\r\nSet-Cookie: x=1\u0000.png", FileType.PNG).value())
        .isEqualTo("aSet-Cookie_ x=1.png");
    assertThat(FileName.of("invoice\u202Egpj.exe", FileType.PDF).value())
        .isEqualTo("invoicegpj.pdf");
    assertThat(FileName.of("\u200f\u2066a\u2069\ufeff\ud800.gif", FileType.GIF).value())
        .isEqualTo("a.gif");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "é", "😀"})
  void aLongNameIsShortenedBetweenCharacters(String letter) {
    String cleaned = FileName.of(letter.repeat(300) + ".webm", FileType.WEBM).value();
    assertThat(cleaned.length()).isBetween(110, 120);
    assertThat(cleaned).endsWith(letter + ".webm");
  }

  @Test
  void anUnverifiedNameIsCleanToo() {
    assertThat(FileName.unverified("../a\r\nb\u202E.exe").value()).isEqualTo("ab.exe");
  }
}
