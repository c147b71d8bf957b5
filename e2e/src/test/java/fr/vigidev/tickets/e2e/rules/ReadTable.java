package fr.vigidev.tickets.e2e.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who may read what, as a table of this folder's resources: a line per path, a column per visitor.
 * A cell holds a letter for each way of reading that is allowed, and a hyphen when none is.
 */
record ReadTable(Map<String, Map<Visitor, String>> rows) {

  /**
   * @throws IllegalArgumentException when a visitor has no column, or a line not as many cells
   */
  static ReadTable of(String resource) {
    List<List<String>> lines =
        text(resource)
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(ReadTable::cells)
            .toList();
    List<Visitor> columns = lines.getFirst().stream().skip(1).map(Visitor::named).toList();
    if (!Set.copyOf(columns).equals(Set.of(Visitor.values()))) {
      throw new IllegalArgumentException(
          resource + " must have a column for each of " + Arrays.toString(Visitor.values()));
    }
    Map<String, Map<Visitor, String>> rows = new LinkedHashMap<>();
    for (List<String> line : lines.subList(1, lines.size())) {
      rows.put(line.getFirst(), row(line, columns));
    }
    return new ReadTable(rows);
  }

  private static Map<Visitor, String> row(List<String> line, List<Visitor> columns) {
    if (line.size() != columns.size() + 1) {
      throw new IllegalArgumentException("not one cell for each visitor: " + line);
    }
    Map<Visitor, String> row = new LinkedHashMap<>();
    for (Visitor visitor : columns) {
      row.put(visitor, line.get(columns.indexOf(visitor) + 1));
    }
    return row;
  }

  private static List<String> cells(String line) {
    return new ArrayList<>(Arrays.stream(line.split("\\|", -1)).map(String::strip).toList());
  }

  private static String text(String resource) {
    try (InputStream in = ReadTable.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
