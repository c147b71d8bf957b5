package fr.vigidev.tickets.notification.adapter.firestore;

import com.google.cloud.firestore.Firestore;
import fr.vigidev.tickets.notification.application.OwnMails;
import fr.vigidev.tickets.notification.application.TicketDeliveries;
import fr.vigidev.tickets.platform.firestore.Doc;
import fr.vigidev.tickets.platform.firestore.Pages;
import java.util.function.Consumer;

/** What people were mailed, in Firestore. */
public final class FirestoreOwnMails implements OwnMails {
  private final Firestore firestore;
  private final FirestoreTicketDeliveries deliveries;

  public FirestoreOwnMails(Firestore firestore) {
    this.firestore = firestore;
    this.deliveries = new FirestoreTicketDeliveries(firestore);
  }

  @Override
  public void onTickets(String uid, Consumer<TicketDeliveries.Told> each) {
    Pages.each(
        DeliveryQueries.newsFor(firestore, uid), page -> deliveries.told(page).forEach(each));
  }

  @Override
  public void onAccount(String uid, Consumer<AboutAccount> each) {
    Pages.each(
        DeliveryQueries.accountMailsTo(firestore, uid),
        page -> page.stream().map(Doc::of).map(FirestoreOwnMails::aboutAccount).forEach(each));
  }

  private static AboutAccount aboutAccount(Doc doc) {
    return new AboutAccount(doc.text("state"), doc.optionalInstant("at"));
  }
}
