package fr.vigidev.tickets.local.site;

import com.google.gson.Gson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** What the site answers for a function that cannot be reached: the contract's 503. */
final class Unavailable {

  private static final String RETRY_AFTER_SECONDS = "1";

  private Unavailable() {}

  static void write(Response response, Callback callback) {
    response.reset();
    response.setStatus(HttpStatus.SERVICE_UNAVAILABLE_503);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json");
    response.getHeaders().put(HttpHeader.RETRY_AFTER, RETRY_AFTER_SECONDS);
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    Content.Sink.write(response, true, new Gson().toJson(problem()), callback);
  }

  private static Map<String, Object> problem() {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("type", "about:blank");
    problem.put("title", "Service momentanément indisponible");
    problem.put("status", HttpStatus.SERVICE_UNAVAILABLE_503);
    problem.put("code", "unavailable");
    problem.put("detail", "Le service est momentanément indisponible. Réessayez dans un instant.");
    problem.put("errors", List.of());
    return problem;
  }
}
