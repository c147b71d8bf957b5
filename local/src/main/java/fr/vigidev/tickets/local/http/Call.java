package fr.vigidev.tickets.local.http;

import org.eclipse.jetty.http.HttpFields;

/**
 * A request.
 *
 * @param path decoded, from the root
 * @param body whole, as UTF-8; these servers take small bodies only
 */
public record Call(String method, String path, HttpFields headers, String body) {

  /** The first value of a header, or an empty text. */
  public String header(String name) {
    String value = headers.get(name);
    return value == null ? "" : value;
  }
}
