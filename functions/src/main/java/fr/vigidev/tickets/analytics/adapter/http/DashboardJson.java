package fr.vigidev.tickets.analytics.adapter.http;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import fr.vigidev.tickets.analytics.application.Desk;
import fr.vigidev.tickets.analytics.model.CountedDay;
import fr.vigidev.tickets.analytics.model.Dashboard;
import fr.vigidev.tickets.analytics.model.Figures;
import fr.vigidev.tickets.analytics.model.Histogram;
import fr.vigidev.tickets.analytics.model.Measure;
import fr.vigidev.tickets.ticket.model.Priority;
import fr.vigidev.tickets.ticket.model.Status;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/** The dashboard in the HTTP contract. Durations are whole seconds, null where there is none. */
record DashboardJson(Desk.Standing desk, MemberNames names) {
  private static final int MEDIAN = 50;
  private static final int NINE_OF_TEN = 90;

  JsonObject of(Dashboard dashboard) {
    Figures total = dashboard.total();
    JsonObject json = new JsonObject();
    json.addProperty("from", dashboard.period().from().toString());
    json.addProperty("to", dashboard.period().to().toString());
    json.addProperty("created", total.of(Measure.CREATED));
    json.addProperty("resolved", total.of(Measure.RESOLVED));
    json.addProperty("open", dashboard.open());
    json.add("now", now());
    json.add("resolution", resolution(total));
    json.add("byPriority", byPriority(total));
    json.add("byStatus", byStatus(total));
    json.add("byMember", byMember(total));
    JsonArray days = new JsonArray();
    dashboard.days().forEach(day -> days.add(day(day)));
    json.add("byDay", days);
    JsonArray alerts = new JsonArray();
    desk.alerts().forEach(alert -> alerts.add(alert(alert)));
    json.add("alerts", alerts);
    return json;
  }

  private JsonObject now() {
    JsonObject json = new JsonObject();
    json.addProperty("open", desk.open());
    json.addProperty("unassigned", desk.unassigned());
    return json;
  }

  private static JsonObject resolution(Figures total) {
    JsonObject json = new JsonObject();
    long count = total.of(Measure.RESOLVED);
    json.addProperty("count", count);
    put(json, "meanSeconds", mean(total.of(Measure.SECONDS), count));
    put(json, "medianSeconds", Histogram.quantile(total.by(Measure.BY_SECONDS), MEDIAN));
    put(json, "p90Seconds", Histogram.quantile(total.by(Measure.BY_SECONDS), NINE_OF_TEN));
    put(json, "netMeanSeconds", mean(total.of(Measure.NET_SECONDS), count));
    put(json, "netMedianSeconds", Histogram.quantile(total.by(Measure.BY_NET_SECONDS), MEDIAN));
    put(json, "netP90Seconds", Histogram.quantile(total.by(Measure.BY_NET_SECONDS), NINE_OF_TEN));
    return json;
  }

  private static JsonObject byPriority(Figures total) {
    JsonObject json = new JsonObject();
    for (Priority each : Priority.values()) {
      json.addProperty(each.code(), total.of(Measure.CREATED_BY_PRIORITY, each.code()));
    }
    return json;
  }

  private static JsonObject byStatus(Figures total) {
    JsonObject json = new JsonObject();
    for (Status each : Status.values()) {
      json.addProperty(each.code(), total.of(Measure.CREATED_BY_STATUS, each.code()));
    }
    return json;
  }

  /** Who resolved most first. */
  private JsonArray byMember(Figures total) {
    Set<String> uids = new TreeSet<>(total.by(Measure.CREATED_BY_MEMBER).keySet());
    uids.addAll(total.by(Measure.RESOLVED_BY_MEMBER).keySet());
    JsonArray json = new JsonArray();
    uids.stream()
        .map(uid -> MemberFigures.of(uid, names.name(uid), total))
        .sorted()
        .forEach(member -> json.add(member.json()));
    return json;
  }

  private static JsonObject day(CountedDay day) {
    JsonObject json = new JsonObject();
    json.addProperty("date", day.day().toString());
    json.addProperty("created", day.figures().of(Measure.CREATED));
    json.addProperty("resolved", day.figures().of(Measure.RESOLVED));
    json.addProperty("open", day.open());
    return json;
  }

  private static JsonObject alert(Desk.Alert alert) {
    JsonObject json = new JsonObject();
    json.addProperty("ref", alert.ref());
    json.addProperty("title", alert.title());
    json.addProperty("projectName", alert.projectName());
    json.addProperty("clientName", alert.clientName());
    json.addProperty("since", alert.since().toString());
    json.addProperty("times", alert.times());
    return json;
  }

  /** To the nearest second. */
  static OptionalLong mean(long seconds, long count) {
    return count == 0
        ? OptionalLong.empty()
        : OptionalLong.of(Math.floorDiv(2 * seconds + count, 2 * count));
  }

  static void put(JsonObject json, String name, OptionalLong seconds) {
    if (seconds.isPresent()) {
      json.addProperty(name, seconds.getAsLong());
    } else {
      json.add(name, JsonNull.INSTANCE);
    }
  }
}
