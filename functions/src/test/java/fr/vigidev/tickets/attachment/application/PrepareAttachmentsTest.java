package fr.vigidev.tickets.attachment.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vigidev.tickets.attachment.InMemoryPreparations;
import fr.vigidev.tickets.attachment.InMemoryQuarantine;
import fr.vigidev.tickets.attachment.model.FileName;
import fr.vigidev.tickets.attachment.model.FileType;
import fr.vigidev.tickets.people.TickingClock;
import fr.vigidev.tickets.ticket.application.Attachments.Preparation;
import fr.vigidev.tickets.ticket.application.Shelf;
import fr.vigidev.tickets.ticket.application.Upload;
import fr.vigidev.tickets.ticket.model.Attachment;
import fr.vigidev.tickets.ticket.model.RejectedFile;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PrepareAttachmentsTest {
  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
  private static final TicketRef REF = new TicketRef("VGD-7K3M9Q");

  private final TickingClock clock = new TickingClock(NOW);
  private final InMemoryQuarantine quarantine = new InMemoryQuarantine();
  private final InMemoryPreparations preparations = new InMemoryPreparations();
  private final AtomicInteger ids = new AtomicInteger();
  private final List<String> kept = new ArrayList<>();
  private final List<Path> workshops = new ArrayList<>();
  private final FileStore files =
      new FileStore() {
        @Override
        public void put(String path, Path content, String contentType, FileName name) {
          kept.add(path);
        }

        @Override
        public void removeFolder(String folder) {
          kept.removeIf(path -> path.startsWith(folder));
        }
      };

  /** Files of one byte are damaged, of two break the machine, of three are fine, of four slow. */
  private final PrepareAttachments prepare =
      new PrepareAttachments(
          quarantine,
          this::inspect,
          files,
          preparations,
          () -> "id" + ids.incrementAndGet(),
          clock);

  private FileInspector.Finding inspect(Path file, Path workshop) {
    workshops.add(workshop);
    return switch ((int) Workshop.sizeBytes(file)) {
      case 1 -> new FileInspector.Finding.Refused(RejectedFile.Reason.UNREADABLE);
      case 2 -> throw new IllegalStateException("no memory left");
      case 4 -> {
        clock.advance(Duration.ofSeconds(16));
        yield fine(file);
      }
      default -> fine(file);
    };
  }

  private static FileInspector.Finding fine(Path file) {
    return new FileInspector.Finding.Fine(
        FileType.PNG,
        file,
        Optional.empty(),
        Optional.empty(),
        Optional.of(new FileInspector.Thumbnail(file, FileType.JPEG)));
  }

  @Test
  void filesLieOnTheShelfOfTheirReadersEachInAFolderOfItsOwn() {
    var ready = (Preparation.Ready) prepare(new Shelf.OfClient("alpha", REF), 3, 3);
    assertThat(ready.attachments().stream().map(Attachment::path))
        .containsExactly(
            "portals/alpha/tickets/VGD-7K3M9Q/id1/upload.png",
            "portals/alpha/tickets/VGD-7K3M9Q/id2/upload.png");
    assertThat(ready.attachments().getFirst().thumbnailPath())
        .contains("portals/alpha/tickets/VGD-7K3M9Q/id1/.thumbnail.jpg");
    assertThat(((Preparation.Ready) prepare(new Shelf.OfTeam(REF), 3)).attachments())
        .extracting(Attachment::path)
        .first()
        .asString()
        .startsWith("tickets/VGD-7K3M9Q/");
    assertThat(workshops).isNotEmpty().noneMatch(Files::exists);
  }

  @Test
  void everyRefusedFileIsNamedAndNoneOfTheOthersIsKept() {
    assertThat(prepare(new Shelf.OfTeam(REF), 3, 1, 0, 3))
        .isEqualTo(
            new Preparation.Rejected(
                List.of(
                    new RejectedFile(1, "upload.png", RejectedFile.Reason.UNREADABLE),
                    new RejectedFile(2, "upload.png", RejectedFile.Reason.NOT_FOUND))));
    assertThat(kept).isEmpty();
    assertThat(old()).isEmpty();
  }

  @Test
  void whatBreaksLeavesNothing() {
    assertThatThrownBy(() -> prepare(new Shelf.OfTeam(REF), 3, 2)).hasMessage("no memory left");
    assertThat(kept).isEmpty();
    assertThat(old()).isEmpty();
    assertThat(workshops).noneMatch(Files::exists);
  }

  @Test
  void whoeverWaitsForManyFilesIsToldToTryAgain() {
    assertThat(prepare(new Shelf.OfTeam(REF), 4, 4)).isInstanceOf(Preparation.Ready.class);
    kept.clear();
    assertThatThrownBy(() -> prepare(new Shelf.OfTeam(REF), 4, 4, 3))
        .isInstanceOf(Deadline.Missed.class);
    assertThat(kept).isEmpty();
  }

  @Test
  void whatIsDiscardedGoesUnlessItIsShown() {
    var shown = (Preparation.Ready) prepare(new Shelf.OfTeam(REF), 3);
    preparations.keep(shown.id());
    prepare.discard(shown);
    assertThat(kept).hasSize(2);
    prepare.discard((Preparation.Ready) prepare(new Shelf.OfTeam(REF), 3));
    assertThat(kept).hasSize(2);
  }

  @Test
  void theSweepTakesBackWhatADeadFunctionPreparedAndNothingYounger() {
    prepare(new Shelf.OfTeam(REF), 3);
    SweepFiles sweep =
        new SweepFiles(quarantine, moment -> 0, preparations, files, Duration.ofDays(1));
    sweep.sweep(NOW.plus(Duration.ofHours(1)));
    assertThat(kept).hasSize(2);
    assertThat(sweep.sweep(NOW.plus(Duration.ofHours(3))).preparations()).isEqualTo(1);
    assertThat(kept).isEmpty();
  }

  private Preparation prepare(Shelf shelf, int... sizes) {
    List<Upload> uploads = new ArrayList<>();
    for (int size : sizes) {
      String id = "u" + ids.get() + "-" + uploads.size();
      if (size > 0) {
        quarantine.upload("alice", id, new byte[size]);
      }
      uploads.add(new Upload(id, "upload.png"));
    }
    return prepare.prepare("alice", uploads, shelf);
  }

  private List<Preparations.Preparation> old() {
    return preparations.begunBefore(NOW.plusSeconds(1), 10);
  }
}
