package fr.vigidev.tickets.people.application;

import fr.vigidev.tickets.people.model.AccountEvent;
import java.util.ArrayList;
import java.util.List;

/** What was published of acts that were stored with their events. */
final class PublishedEvents implements AccountEvents {
  private final List<AccountEvent> published = new ArrayList<>();

  @Override
  public void publish(AccountEvent event) {
    published.add(event);
  }

  @Override
  public void tell(AccountEvent event) {
    throw new IllegalStateException("such an act is stored with its event");
  }

  List<AccountEvent> published() {
    return List.copyOf(published);
  }
}
