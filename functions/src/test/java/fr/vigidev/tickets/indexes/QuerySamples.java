package fr.vigidev.tickets.indexes;

import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.Query;
import java.util.List;
import java.util.Map;

/** Queries of one feature, made by the code that asks them. */
public interface QuerySamples {

  /**
   * For each method that makes queries, such as {@code TicketQueries.latest}, so many that every
   * shape of them comes up.
   */
  Map<String, List<Query>> samples(Firestore firestore);
}
