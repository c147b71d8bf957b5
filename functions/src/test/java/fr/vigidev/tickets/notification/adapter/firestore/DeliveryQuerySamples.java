package fr.vigidev.tickets.notification.adapter.firestore;

import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.Query;
import fr.vigidev.tickets.indexes.QuerySamples;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The queries on news and mails. */
public final class DeliveryQuerySamples implements QuerySamples {
  private static final TicketRef REF = new TicketRef("VGD-7K3Q9F");

  @Override
  public Map<String, List<Query>> samples(Firestore firestore) {
    return Map.of(
        "DeliveryQueries.due",
        List.of(DeliveryQueries.due(firestore, Instant.EPOCH)),
        "DeliveryQueries.burst",
        List.of(DeliveryQueries.burst(firestore, "alice", REF)),
        "DeliveryQueries.digest",
        List.of(DeliveryQueries.digest(firestore, "alice")),
        "DeliveryQueries.latestOf",
        List.of(DeliveryQueries.latestOf(firestore, REF)),
        "DeliveryQueries.unsent",
        List.of(DeliveryQueries.unsent(firestore, Instant.EPOCH)),
        "DeliveryQueries.newsFor",
        List.of(DeliveryQueries.newsFor(firestore, "alice")),
        "DeliveryQueries.accountMailsTo",
        List.of(DeliveryQueries.accountMailsTo(firestore, "alice")),
        "DeliveryQueries.mailsTo",
        List.of(DeliveryQueries.mailsTo(firestore, "alice")),
        "DeliveryQueries.presenceOf",
        List.of(DeliveryQueries.presenceOf(firestore, "thomas")));
  }
}
