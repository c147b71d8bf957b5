package fr.vigidev.tickets.attachment.application;

import fr.vigidev.tickets.attachment.model.FileName;
import fr.vigidev.tickets.platform.log.Log;
import fr.vigidev.tickets.ticket.application.Attachments;
import fr.vigidev.tickets.ticket.application.Shelf;
import fr.vigidev.tickets.ticket.application.Upload;
import fr.vigidev.tickets.ticket.model.Attachment;
import fr.vigidev.tickets.ticket.model.RejectedFile;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Takes the files of entries from quarantine to their shelves. */
public final class PrepareAttachments implements Attachments {
  private static final Log LOG = Log.of(PrepareAttachments.class);

  /** A person waits, and so does whoever forwards the request: for sixty seconds at most. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Quarantine quarantine;
  private final Preparations preparations;
  private final ShelveFile shelveFile;
  private final TakeBack takeBack;
  private final Supplier<String> newId;
  private final Clock clock;

  public PrepareAttachments(
      Quarantine quarantine,
      FileInspector inspector,
      FileStore files,
      Preparations preparations,
      Supplier<String> newId,
      Clock clock) {
    this.quarantine = quarantine;
    this.preparations = preparations;
    this.shelveFile = new ShelveFile(quarantine, inspector, files);
    this.takeBack = new TakeBack(preparations, files);
    this.newId = newId;
    this.clock = clock;
  }

  @Override
  public Preparation prepare(String uid, List<Upload> uploads, Shelf shelf) {
    List<ShelveFile.Place> places =
        uploads.stream().map(upload -> ShelveFile.Place.on(shelf, newId.get())).toList();
    Preparations.Preparation preparation =
        new Preparations.Preparation(
            newId.get(),
            clock.instant(),
            places.stream().map(ShelveFile.Place::folder).toList(),
            false);
    preparations.begin(preparation);
    Preparation outcome;
    try {
      outcome = shelve(preparation.id(), uid, uploads, places);
    } catch (RuntimeException e) {
      tryTakeBack(preparation);
      throw e;
    }
    if (outcome instanceof Preparation.Rejected) {
      tryTakeBack(preparation);
    }
    return outcome;
  }

  /** After a refusal the rest is looked at all the same: a person is told everything at once. */
  private Preparation shelve(
      String id, String uid, List<Upload> uploads, List<ShelveFile.Place> places) {
    List<Attachment> attachments = new ArrayList<>();
    List<RejectedFile> rejected = new ArrayList<>();
    Deadline deadline = Deadline.in(PATIENCE, clock);
    for (int i = 0; i < uploads.size(); i++) {
      switch (shelveFile.shelve(uid, uploads.get(i), places.get(i), deadline)) {
        case ShelveFile.Result.Shelved shelved -> attachments.add(shelved.attachment());
        case ShelveFile.Result.Refused refused ->
            rejected.add(new RejectedFile(i, refused.fileName().value(), refused.reason()));
      }
    }
    return rejected.isEmpty()
        ? new Preparation.Ready(id, attachments)
        : new Preparation.Rejected(rejected);
  }

  @Override
  public List<RejectedFile> missing(List<Upload> uploads, Set<String> gone) {
    List<RejectedFile> missing = new ArrayList<>();
    for (int i = 0; i < uploads.size(); i++) {
      if (gone.contains(uploads.get(i).id())) {
        FileName name = FileName.unverified(uploads.get(i).fileName());
        missing.add(new RejectedFile(i, name.value(), RejectedFile.Reason.NOT_FOUND));
      }
    }
    return missing;
  }

  @Override
  public void discard(Preparation.Ready ready) {
    List<String> folders =
        ready.attachments().stream()
            .map(each -> each.path().substring(0, each.path().lastIndexOf('/') + 1))
            .toList();
    tryTakeBack(new Preparations.Preparation(ready.id(), clock.instant(), folders, false));
  }

  @Override
  public void settle(String uid, List<Upload> uploads) {
    for (Upload upload : uploads) {
      try {
        quarantine.remove(uid, upload.id());
      } catch (RuntimeException e) {
        LOG.error("an upload stays in quarantine until it is swept", e);
      }
    }
  }

  private void tryTakeBack(Preparations.Preparation preparation) {
    try {
      takeBack.takeBack(preparation);
    } catch (RuntimeException e) {
      LOG.error("preparation " + preparation.id() + " is left to the sweep", e);
    }
  }
}
