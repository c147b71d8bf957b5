package fr.vigidev.tickets.ticket.application;

import fr.vigidev.tickets.ticket.model.Attachment;
import fr.vigidev.tickets.ticket.model.RejectedFile;
import java.util.List;
import java.util.Set;

/**
 * Takes files from quarantine to where entries show them. Files are prepared first and shown by the
 * transaction that calls {@link TicketStore.Transaction#keep}; what is never shown is removed.
 */
public interface Attachments {
  /**
   * Verifies uploads and puts clean copies on a shelf, where nothing shows them yet.
   *
   * @param uid whose uploads they are; those of others do not exist
   */
  Preparation prepare(String uid, List<Upload> uploads, Shelf shelf);

  /**
   * How uploads are refused that went with another entry.
   *
   * @param gone the ids of these uploads
   */
  List<RejectedFile> missing(List<Upload> uploads, Set<String> gone);

  /** Removes copies that nothing will show. It never throws: what is left, the sweep removes. */
  void discard(Preparation.Ready preparation);

  /** Empties the quarantine of uploads that are shown now. It never throws either. */
  void settle(String uid, List<Upload> uploads);

  /** What comes of preparing. */
  sealed interface Preparation {
    /**
     * All files are fine and wait to be shown.
     *
     * @param id under which they wait
     */
    record Ready(String id, List<Attachment> attachments) implements Preparation {
      public Ready {
        attachments = List.copyOf(attachments);
      }
    }

    /** Some are refused, and none is kept. */
    record Rejected(List<RejectedFile> files) implements Preparation {
      public Rejected {
        files = List.copyOf(files);
      }
    }
  }
}
