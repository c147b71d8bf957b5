package fr.vigidev.tickets.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OptionsTest {

  @Test
  void withoutArgumentsThereAreDemoDataAndNothingIsKept() {
    assertThat(Options.parse(List.of())).isEqualTo(new Options(false, Optional.empty()));
  }

  @Test
  void aFolderIsTakenFromWhereThePersonStands() {
    Options options = Options.parse(List.of("--data", "kept", "--empty"));

    assertThat(options).isEqualTo(new Options(true, Optional.of(Path.of("kept").toAbsolutePath())));
  }

  @Test
  void anythingElseIsRefusedWithTheUsage() {
    for (List<String> arguments : List.of(List.of("--data"), List.of("--clean"), List.of("x"))) {
      assertThatThrownBy(() -> Options.parse(arguments))
          .isInstanceOf(PlatformFailure.class)
          .hasMessageContaining(Options.USAGE);
    }
  }
}
