package fr.vigidev.tickets.notification.adapter.firestore;

import com.google.cloud.firestore.FieldValue;
import com.google.cloud.firestore.Firestore;
import fr.vigidev.tickets.people.model.Person;
import fr.vigidev.tickets.platform.firestore.PagedWrites;
import java.util.Map;

/**
 * What tells of an erased person in news, mails and presences. That something was told, when, and
 * what became of it stays, under the name that stands for the person; reasons go, since servers
 * quote addresses in them.
 */
public final class FirestoreMailTraces {
  private static final FieldValue GONE = FieldValue.delete();

  private final Firestore firestore;
  private final PagedWrites writes;

  public FirestoreMailTraces(Firestore firestore) {
    this.firestore = firestore;
    this.writes = new PagedWrites(firestore);
  }

  /** Removes them. It can be repeated at any time. */
  public void erase(Person erased) {
    String uid = erased.uid();
    writes.each(
        DeliveryQueries.presenceOf(firestore, uid),
        (batch, page) -> page.forEach(document -> batch.delete(document.getReference())));
    writes.each(
        DeliveryQueries.newsFor(firestore, uid),
        (batch, page) ->
            page.forEach(
                document ->
                    batch.update(
                        document.getReference(), Map.of("name", erased.name(), "email", ""))));
    writes.each(
        DeliveryQueries.accountMailsTo(firestore, uid),
        (batch, page) ->
            page.forEach(document -> batch.update(document.getReference(), "reason", GONE)));
    writes.each(
        DeliveryQueries.mailsTo(firestore, uid),
        (batch, page) ->
            page.forEach(
                document ->
                    batch.update(
                        document.getReference(),
                        Map.of("email", GONE, "reason", GONE, "outcomeReason", GONE))));
  }
}
