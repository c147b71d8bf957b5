package fr.vigidev.tickets.platform.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A table for French spreadsheets, written row by row: UTF-8 that says so in its first bytes, cells
 * between semicolons, and otherwise as RFC 4180 has it. What people wrote is text in it, and never
 * a formula.
 */
public final class Sheet {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /**
   * What a cell begins with that a spreadsheet runs, or may take away before it looks: <a
   * href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP, CSV injection</a>.
   */
  private static final String RISKY = "=+-@\t\r\n＝＋－＠";

  private final Writer writer;
  private final CsvWriter csv;

  /** Begins a sheet. Who gave the stream closes it. */
  public Sheet(OutputStream out) throws IOException {
    writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write(BYTE_ORDER_MARK);
    csv = CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(writer);
  }

  /**
   * Adds a row.
   *
   * @throws UncheckedIOException when nobody takes it any more
   */
  public void row(List<String> cells) {
    csv.writeRecord(cells.stream().map(Sheet::harmless).toList());
  }

  /** Ends the sheet: all rows are on their way then. */
  public void end() throws IOException {
    csv.flush();
    writer.flush();
  }

  /** An apostrophe has spreadsheets take what follows as text. */
  private static String harmless(String text) {
    boolean risky = !text.isEmpty() && RISKY.indexOf(text.charAt(0)) >= 0;
    return risky ? "'" + text : text;
  }
}
