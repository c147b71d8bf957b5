package fr.vigidev.tickets.analytics.adapter.http;

import com.google.gson.JsonObject;
import fr.vigidev.tickets.analytics.model.Figures;
import fr.vigidev.tickets.analytics.model.Measure;
import java.util.Comparator;

/** One line of the figures by member; who resolved most comes first. */
record MemberFigures(String uid, String name, long assigned, long resolved, long seconds)
    implements Comparable<MemberFigures> {
  private static final Comparator<MemberFigures> ORDER =
      Comparator.comparingLong(MemberFigures::resolved)
          .thenComparingLong(MemberFigures::assigned)
          .reversed()
          .thenComparing(MemberFigures::name)
          .thenComparing(MemberFigures::uid);

  static MemberFigures of(String uid, String name, Figures total) {
    return new MemberFigures(
        uid,
        name,
        total.of(Measure.CREATED_BY_MEMBER, uid),
        total.of(Measure.RESOLVED_BY_MEMBER, uid),
        total.of(Measure.SECONDS_BY_MEMBER, uid));
  }

  JsonObject json() {
    JsonObject json = new JsonObject();
    json.addProperty("uid", uid);
    json.addProperty("name", name);
    json.addProperty("assigned", assigned);
    json.addProperty("resolved", resolved);
    DashboardJson.put(json, "meanSeconds", DashboardJson.mean(seconds, resolved));
    return json;
  }

  @Override
  public int compareTo(MemberFigures other) {
    return ORDER.compare(this, other);
  }
}
