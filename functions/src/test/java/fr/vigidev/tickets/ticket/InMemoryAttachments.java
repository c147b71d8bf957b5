package fr.vigidev.tickets.ticket;

import fr.vigidev.tickets.ticket.application.Attachments;
import fr.vigidev.tickets.ticket.application.Shelf;
import fr.vigidev.tickets.ticket.application.Upload;
import fr.vigidev.tickets.ticket.model.Attachment;
import fr.vigidev.tickets.ticket.model.RejectedFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Files in memory: every upload is a fine picture, but for those called {@code bad…}. */
public final class InMemoryAttachments implements Attachments {
  private final InMemoryTickets tickets;
  private final Set<String> uploads = new HashSet<>();
  private final List<Shelf> shelves = new ArrayList<>();
  private Runnable beforePreparing = () -> {};
  private int discarded;

  public InMemoryAttachments(InMemoryTickets tickets) {
    this.tickets = tickets;
  }

  /** Puts a file in somebody's quarantine. */
  public Upload uploaded(String uid, String id) {
    uploads.add(uid + "/" + id);
    return new Upload(id, id + ".png");
  }

  /** What happens once, between the rehearsal and the preparation of the next request. */
  public void meanwhile(Runnable event) {
    beforePreparing = event;
  }

  public Set<String> uploads() {
    return uploads;
  }

  public List<Shelf> shelves() {
    return shelves;
  }

  public int discarded() {
    return discarded;
  }

  @Override
  public Preparation prepare(String uid, List<Upload> named, Shelf shelf) {
    Runnable event = beforePreparing;
    beforePreparing = () -> {};
    event.run();
    shelves.add(shelf);
    List<RejectedFile> rejected = new ArrayList<>();
    List<Attachment> attachments = new ArrayList<>();
    for (Upload upload : named) {
      if (!uploads.contains(uid + "/" + upload.id())) {
        rejected.add(rejected(attachments.size(), upload, RejectedFile.Reason.NOT_FOUND));
      } else if (upload.id().startsWith("bad")) {
        rejected.add(rejected(attachments.size(), upload, RejectedFile.Reason.UNREADABLE));
      } else {
        attachments.add(picture(upload.id()));
      }
    }
    if (!rejected.isEmpty()) {
      return new Preparation.Rejected(rejected);
    }
    String id = "preparation-" + shelves.size();
    tickets.prepared(id);
    return new Preparation.Ready(id, attachments);
  }

  @Override
  public List<RejectedFile> missing(List<Upload> named, Set<String> gone) {
    return IntStream.range(0, named.size())
        .filter(i -> gone.contains(named.get(i).id()))
        .mapToObj(i -> rejected(i, named.get(i), RejectedFile.Reason.NOT_FOUND))
        .toList();
  }

  @Override
  public void discard(Preparation.Ready preparation) {
    discarded += tickets.takenBack(preparation.id()) ? 1 : 0;
  }

  @Override
  public void settle(String uid, List<Upload> named) {
    named.forEach(upload -> uploads.remove(uid + "/" + upload.id()));
  }

  /** A file that is fine. */
  public static Attachment picture(String id) {
    return new Attachment(
        id,
        id + ".png",
        "image/png",
        12,
        Optional.empty(),
        Optional.empty(),
        "x/" + id,
        Optional.empty());
  }

  private static RejectedFile rejected(int index, Upload upload, RejectedFile.Reason reason) {
    return new RejectedFile(index, upload.fileName(), reason);
  }
}
