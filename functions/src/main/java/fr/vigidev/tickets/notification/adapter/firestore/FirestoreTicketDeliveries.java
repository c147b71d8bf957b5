package fr.vigidev.tickets.notification.adapter.firestore;

import com.google.cloud.firestore.DocumentReference;
import com.google.cloud.firestore.DocumentSnapshot;
import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.QueryDocumentSnapshot;
import fr.vigidev.tickets.notification.application.TicketDeliveries;
import fr.vigidev.tickets.notification.model.Delivery;
import fr.vigidev.tickets.notification.model.DeliveryState;
import fr.vigidev.tickets.platform.firestore.Await;
import fr.vigidev.tickets.platform.firestore.Doc;
import fr.vigidev.tickets.platform.firestore.Legible;
import fr.vigidev.tickets.ticket.model.TicketRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads news of a ticket from {@code deliveries}, and what became of it from {@code mailings}. */
public final class FirestoreTicketDeliveries implements TicketDeliveries {
  private final Firestore firestore;

  public FirestoreTicketDeliveries(Firestore firestore) {
    this.firestore = firestore;
  }

  @Override
  public List<Told> latest(TicketRef ref, int limit) {
    return told(
        Await.result(DeliveryQueries.latestOf(firestore, ref).limit(limit).get()).getDocuments());
  }

  /** What became of each of some pieces of news. */
  List<Told> told(List<QueryDocumentSnapshot> news) {
    Map<String, Doc> mails = mails(news);
    return news.stream()
        .flatMap(document -> Legible.read(document, doc -> told(doc, mails)).stream())
        .toList();
  }

  private Map<String, Doc> mails(List<QueryDocumentSnapshot> news) {
    DocumentReference[] references =
        news.stream()
            .flatMap(document -> Legible.read(document, this::mail).stream())
            .flatMap(Optional::stream)
            .distinct()
            .toArray(DocumentReference[]::new);
    return Await.all(firestore, references).stream()
        .filter(DocumentSnapshot::exists)
        .collect(Collectors.toMap(DocumentSnapshot::getId, Doc::of));
  }

  private Optional<DocumentReference> mail(Doc doc) {
    return doc.optionalText("mailing").map(id -> firestore.collection("mailings").document(id));
  }

  private static Told told(Doc doc, Map<String, Doc> mails) {
    return doc.optionalText("mailing")
        .map(mails::get)
        .map(mail -> mailed(doc, mail))
        .orElseGet(() -> unmailed(doc));
  }

  private static Told unmailed(Doc doc) {
    Delivery delivery = DeliveryDocument.delivery(doc);
    return new Told(
        delivery,
        delivery.to().email(),
        unmailed(doc.text("state")),
        doc.optionalInstant("settledAt").orElse(delivery.at()),
        doc.optionalText("reason"));
  }

  /** Of a mail that was thrown away with age no more is known than that it was. */
  private static DeliveryState unmailed(String state) {
    return state.equals(DeliveryDocument.MAILED) ? DeliveryState.SENT : DeliveryState.of(state);
  }

  private static Told mailed(Doc doc, Doc mail) {
    Delivery delivery = DeliveryDocument.delivery(doc);
    String email = mail.optionalText("email").orElse(delivery.to().email());
    Optional<String> outcome = mail.optionalText("outcome");
    if (outcome.isPresent()) {
      return new Told(
          delivery,
          email,
          DeliveryState.of(outcome.get()),
          mail.instant("outcomeAt"),
          mail.optionalText("outcomeReason"));
    }
    DeliveryState state =
        switch (mail.text("state")) {
          case MailingDocument.OPEN -> DeliveryState.WAITING;
          case MailingDocument.FAILED -> DeliveryState.FAILED;
          default -> DeliveryState.SENT;
        };
    // Why an earlier attempt failed is of no interest any more once one succeeded.
    Optional<String> reason =
        state == DeliveryState.SENT ? Optional.empty() : mail.optionalText("reason");
    return new Told(
        delivery, email, state, mail.optionalInstant("at").orElse(delivery.at()), reason);
  }
}
