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

/** What the front door itself answers for the API, in the form of the HTTP contract. */
enum Problem {
  UNAVAILABLE(
      HttpStatus.SERVICE_UNAVAILABLE_503,
      "unavailable",
      "Service momentanément indisponible",
      "Le service est momentanément indisponible. Réessayez dans un instant."),
  NOT_FOUND(
      HttpStatus.NOT_FOUND_404,
      "not_found",
      "Introuvable",
      "Cet élément n’existe pas, ou vous n’y avez pas accès."),
  TOO_LARGE(
      HttpStatus.PAYLOAD_TOO_LARGE_413,
      "too_large",
      "Requête trop volumineuse",
      "La requête dépasse la taille que le service accepte.");

  private static final String RETRY_AFTER_SECONDS = "1";

  private final int status;
  private final String code;
  private final String title;
  private final String detail;

  Problem(int status, String code, String title, String detail) {
    this.status = status;
    this.code = code;
    this.title = title;
    this.detail = detail;
  }

  void write(Response response, Callback callback) {
    response.reset();
    response.setStatus(status);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json");
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    if (this == UNAVAILABLE) {
      response.getHeaders().put(HttpHeader.RETRY_AFTER, RETRY_AFTER_SECONDS);
    }
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "about:blank");
    body.put("title", title);
    body.put("status", status);
    body.put("code", code);
    body.put("detail", detail);
    body.put("errors", List.of());
    Content.Sink.write(response, true, new Gson().toJson(body), callback);
  }
}
