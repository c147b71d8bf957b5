package fr.vigidev.tickets.attachment.adapter.storage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.attachment.model.FileName;
import fr.vigidev.tickets.attachment.model.FileType;
import org.junit.jupiter.api.Test;

class ContentDispositionTest {
  @Test
  void aNameIsToldInAsciiAndInFull() {
    assertThat(ContentDisposition.attachment(FileName.of("Façade n° 2.jpg", FileType.JPEG)))
        .isEqualTo(
            "attachment; filename=\"Facade n_ 2.jpg\";"
                + " filename*=UTF-8''Fa%C3%A7ade%20n%C2%B0%202.jpg");
  }

  @Test
  void noNameEndsTheHeader() {
    String header =
        ContentDisposition.attachment(FileName.of("a\"; x=\r\nb'(c)*\u202E.png", FileType.PNG));
    assertThat(header).doesNotContain("\r").doesNotContain("\n").matches("[ -~]*");
    assertThat(header.chars().filter(each -> each == '"')).hasSize(2);
  }
}
