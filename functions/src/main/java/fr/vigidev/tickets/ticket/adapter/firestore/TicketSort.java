package fr.vigidev.tickets.ticket.adapter.firestore;

import com.google.cloud.firestore.Query;
import fr.vigidev.tickets.ticket.application.TicketQuery;

/**
 * How a list is sorted.
 *
 * @param field an instant
 * @param searchesLists whether there are indexes by what a list holds, in that order
 */
record TicketSort(String field, Query.Direction direction, boolean searchesLists) {

  static TicketSort of(TicketQuery.Order order) {
    return switch (order) {
      case LATEST_ACTIVITY -> new TicketSort("updatedAt", Query.Direction.DESCENDING, true);
      case NEWEST -> new TicketSort("createdAt", Query.Direction.DESCENDING, false);
      case LATEST_RESOLUTION -> new TicketSort("resolvedAt", Query.Direction.DESCENDING, false);
      case OLDEST -> new TicketSort("createdAt", Query.Direction.ASCENDING, true);
    };
  }
}
