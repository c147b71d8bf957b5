package fr.vigidev.tickets.platform.log;

import com.google.gson.JsonObject;
import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * Writes one JSON object a line to standard output, in the form that Cloud Logging takes for
 * structured logs: <a href="https://cloud.google.com/logging/docs/structured-logging">structured
 * logging</a>. It is given ids, never the content of tickets; addresses that others quote are left
 * out.
 */
public final class Log {
  private final String component;

  private Log(String component) {
    this.component = component;
  }

  /** The log of one part of the house. */
  public static Log of(Class<?> part) {
    return new Log(part.getSimpleName());
  }

  /** Something worth knowing happened. */
  public void info(String message) {
    write("INFO", message);
  }

  /** Something failed that will be tried again, or was refused for good reason. */
  public void warn(String message) {
    write("WARNING", message);
  }

  /** Something is broken and wants a person. */
  public void error(String message) {
    write("ERROR", message);
  }

  /** Something is broken and wants a person; the trace lets Error Reporting group it. */
  public void error(String message, Throwable cause) {
    StringWriter trace = new StringWriter();
    cause.printStackTrace(new PrintWriter(trace));
    write("ERROR", message + "\n" + trace);
  }

  private void write(String severity, String message) {
    JsonObject line = new JsonObject();
    line.addProperty("severity", severity);
    line.addProperty("component", component);
    line.addProperty("message", Addresses.hiddenIn(message));
    System.out.println(line);
  }
}
