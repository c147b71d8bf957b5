package fr.vigidev.tickets.analytics.adapter.firestore;

import fr.vigidev.tickets.analytics.model.CountedDay;
import fr.vigidev.tickets.analytics.model.Figures;
import fr.vigidev.tickets.analytics.model.Measure;
import fr.vigidev.tickets.platform.firestore.Doc;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * A document of {@code analytics}: the figures of a day, and nothing that would tell two runs of
 * the job apart.
 */
final class DayDocument {
  private DayDocument() {}

  static Map<String, Object> fields(CountedDay day) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("date", day.day().toString());
    fields.put("open", day.open());
    for (Measure measure : Measure.values()) {
      fields.put(
          measure.field(),
          measure.isPlain() ? day.figures().of(measure) : day.figures().by(measure));
    }
    return fields;
  }

  static CountedDay day(Doc doc) {
    Figures figures = new Figures();
    for (Measure measure : Measure.values()) {
      if (measure.isPlain()) {
        figures.add(measure, doc.number(measure.field()));
      } else {
        Doc keys = doc.map(measure.field());
        keys.fields().keySet().forEach(key -> figures.add(measure, key, keys.number(key)));
      }
    }
    return new CountedDay(LocalDate.parse(doc.text("date")), figures, doc.number("open"));
  }
}
