package fr.vigidev.tickets.bench;

import com.google.api.core.ApiFuture;
import com.google.api.core.ApiFutures;
import com.google.cloud.firestore.Query;
import com.google.cloud.firestore.QuerySnapshot;
import fr.vigidev.tickets.platform.firestore.Await;
import java.util.ArrayList;
import java.util.List;

/** Measures a row and its floor by turns, so that what else the machine does weighs on both. */
final class Meter {
  private static final int WARM_UPS = 2;
  private static final int TURNS = 9;

  private final CountedFirestore firestore;

  Meter(CountedFirestore firestore) {
    this.firestore = firestore;
  }

  Figure measure(int tickets, Row row) {
    List<Double> times = new ArrayList<>();
    List<Double> floorTimes = new ArrayList<>();
    long reads = 0;
    int found = 0;
    for (int turn = 0; turn < WARM_UPS + TURNS; turn++) {
      long readsBefore = firestore.reads();
      long begin = System.nanoTime();
      found = row.act().getAsInt();
      long end = System.nanoTime();
      reads = firestore.reads() - readsBefore;
      ask(row.floor());
      long floorEnd = System.nanoTime();
      if (turn >= WARM_UPS) {
        times.add((end - begin) / 1e6);
        floorTimes.add((floorEnd - end) / 1e6);
      }
    }
    return new Figure(tickets, row.label(), found, reads, median(times), median(floorTimes));
  }

  /** Asks some queries at once; gives how many documents they found together. */
  static int ask(List<Query> queries) {
    List<ApiFuture<QuerySnapshot>> asked = queries.stream().map(Query::get).toList();
    return Await.result(ApiFutures.allAsList(asked)).stream().mapToInt(QuerySnapshot::size).sum();
  }

  static double median(List<Double> times) {
    return times.stream().sorted().toList().get(times.size() / 2);
  }
}
