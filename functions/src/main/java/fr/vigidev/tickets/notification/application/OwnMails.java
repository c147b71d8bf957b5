package fr.vigidev.tickets.notification.application;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** What a person was mailed, however much; no more than a page of it is held at a time. */
public interface OwnMails {

  /** Hands on all news of tickets for the person, and what became of each. */
  void onTickets(String uid, Consumer<TicketDeliveries.Told> each);

  /** Hands on all mails about its account that were sent to the person by name. */
  void onAccount(String uid, Consumer<AboutAccount> each);

  /**
   * What became of a mail about an account.
   *
   * @param state such as {@code sent}
   * @param at since when it is so; empty as long as it waits
   */
  record AboutAccount(String state, Optional<Instant> at) {}
}
