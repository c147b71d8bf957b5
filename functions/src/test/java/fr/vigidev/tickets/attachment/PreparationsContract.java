package fr.vigidev.tickets.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.attachment.application.Preparations;
import fr.vigidev.tickets.attachment.application.Preparations.Preparation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What every record of preparations does. */
public abstract class PreparationsContract {
  /** Before everything else that a shared store holds. */
  private static final Instant LONG_AGO = Instant.parse("2001-01-01T00:00:00Z");

  private final Preparation preparation =
      new Preparation(UUID.randomUUID().toString(), LONG_AGO, List.of("a/", "b/"), false);

  protected abstract Preparations preparations();

  protected abstract void keep(String id);

  @AfterEach
  void forget() {
    preparations().abandon(preparation);
    preparations().forget(preparation);
  }

  @Test
  void findsWhatIsOldWithItsFolders() {
    preparations().begin(preparation);
    assertThat(old()).contains(preparation);
    assertThat(preparations().begunBefore(LONG_AGO, 10)).doesNotContain(preparation);
  }

  @Test
  void whatIsShownCanNotBeAbandoned() {
    preparations().begin(preparation);
    keep(preparation.id());
    assertThat(preparations().abandon(preparation)).isFalse();
    assertThat(old()).isEmpty();
  }

  @Test
  void whatIsAbandonedIsFoundUntilItIsForgotten() {
    preparations().begin(preparation);
    assertThat(preparations().abandon(preparation)).isTrue();
    Preparation abandoned = new Preparation(preparation.id(), LONG_AGO, List.of("a/", "b/"), true);
    assertThat(old()).containsExactly(abandoned);
    assertThat(preparations().abandon(abandoned)).isTrue();
    preparations().forget(abandoned);
    assertThat(old()).isEmpty();
  }

  private List<Preparation> old() {
    return preparations().begunBefore(LONG_AGO.plusSeconds(1), 10);
  }
}
