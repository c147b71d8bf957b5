package fr.vigidev.tickets.ticket.adapter.firestore;

import com.google.api.core.ApiFuture;
import com.google.api.core.ApiFutures;
import com.google.cloud.firestore.AggregateQuerySnapshot;
import com.google.cloud.firestore.CollectionReference;
import fr.vigidev.tickets.platform.firestore.Await;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds which of several words fewest tickets have, so that fewest are read for nothing. A count is
 * billed as one read for up to a thousand index entries, which is where counting stops: <a
 * href="https://firebase.google.com/docs/firestore/pricing#aggregation_queries">Firestore, pricing
 * of aggregation queries</a>.
 */
final class RarestWord {
  private static final int MOST_COUNTED = 1_000;

  private RarestWord() {}

  /** The words, the rarest first; empty when no ticket has one of them. */
  static Optional<List<String>> first(CollectionReference tickets, List<String> words) {
    if (words.size() < 2) {
      return Optional.of(words);
    }
    List<ApiFuture<AggregateQuerySnapshot>> counts =
        words.stream()
            .map(word -> TicketQueries.withWord(tickets, word).limit(MOST_COUNTED).count().get())
            .toList();
    List<Counted> counted = new ArrayList<>();
    List<AggregateQuerySnapshot> results = Await.result(ApiFutures.allAsList(counts));
    for (int i = 0; i < words.size(); i++) {
      counted.add(new Counted(words.get(i), results.get(i).getCount()));
    }
    if (counted.stream().anyMatch(each -> each.tickets() == 0)) {
      return Optional.empty();
    }
    return Optional.of(counted.stream().sorted(Counted.RAREST).map(Counted::word).toList());
  }

  private record Counted(String word, long tickets) {
    /** Where counting stopped, long words are the better guess. */
    static final Comparator<Counted> RAREST =
        Comparator.comparingLong(Counted::tickets)
            .thenComparing(each -> each.word().length(), Comparator.reverseOrder());
  }
}
