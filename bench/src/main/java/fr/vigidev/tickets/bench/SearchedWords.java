package fr.vigidev.tickets.bench;

import fr.vigidev.tickets.ticket.model.TicketRef;
import java.util.List;
import java.util.Locale;

/**
 * What is searched.
 *
 * @param reference of one ticket, as a person types it, without its prefix
 * @param rare in few tickets
 * @param usual in one ticket of ten or so
 * @param frequent in most tickets
 * @param absent in none
 */
record SearchedWords(String reference, String rare, String usual, String frequent, String absent) {

  static SearchedWords of(MadeUpTickets tickets, TicketRef ref) {
    return new SearchedWords(
        ref.value().substring(4).toLowerCase(Locale.ROOT),
        tickets.word(3_000),
        tickets.word(60),
        tickets.word(0),
        "absentissime");
  }

  List<String> all() {
    return List.of(reference, rare, usual, frequent, absent);
  }
}
