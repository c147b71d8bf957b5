package fr.vigidev.tickets.analytics.adapter.firestore;

import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.Query;
import fr.vigidev.tickets.analytics.application.TouchedTickets;
import fr.vigidev.tickets.analytics.model.Retention;
import fr.vigidev.tickets.indexes.QuerySamples;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The queries for the figures. */
public final class AnalyticsQuerySamples implements QuerySamples {
  private static final LocalDate DAY = LocalDate.EPOCH;

  @Override
  public Map<String, List<Query>> samples(Firestore firestore) {
    return Map.of(
        "AnalyticsQueries.touched",
        List.of(AnalyticsQueries.touched(firestore, TouchedTickets.From.since(Instant.EPOCH))),
        "AnalyticsQueries.touchedSince",
        List.of(AnalyticsQueries.touchedSince(firestore, Instant.EPOCH)),
        "AnalyticsQueries.daysFrom",
        List.of(AnalyticsQueries.daysFrom(firestore, DAY)),
        "AnalyticsQueries.days",
        List.of(AnalyticsQueries.days(firestore, DAY, DAY)),
        "AnalyticsQueries.open",
        List.of(AnalyticsQueries.open(firestore)),
        "AnalyticsQueries.unassigned",
        List.of(AnalyticsQueries.unassigned(firestore)),
        "AnalyticsQueries.olderThan",
        Arrays.stream(Retention.values())
            .map(each -> AnalyticsQueries.olderThan(firestore, each, Instant.EPOCH))
            .toList(),
        "AnalyticsQueries.untakenInvitations",
        List.of(AnalyticsQueries.untakenInvitations(firestore, Instant.EPOCH)),
        "AnalyticsQueries.alerts",
        List.of(AnalyticsQueries.alerts(firestore)));
  }
}
