package fr.vigidev.tickets.e2e.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.vigidev.tickets.e2e.platform.Answer;
import fr.vigidev.tickets.e2e.platform.Http;
import fr.vigidev.tickets.e2e.platform.Platform;
import java.net.URI;
import java.net.URLEncoder;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Storage as one person sees it: the protocol of the browser's client, under the rules. */
final class StorageAs {
  private static final String OBJECTS = "/v0/b/" + Platform.BUCKET + "/o";

  private final Map<String, String> caller;

  StorageAs(Optional<String> token) {
    this(token.map(compact -> Map.of("Authorization", "Firebase " + compact)).orElse(Map.of()));
  }

  private StorageAs(Map<String, String> caller) {
    this.caller = caller;
  }

  /** Whom no rule binds. */
  static StorageAs owner() {
    return new StorageAs(Map.of("Authorization", "Bearer owner"));
  }

  boolean mayFetch(String path) {
    return allowed("GET", object(path) + "?alt=media", "");
  }

  boolean mayDescribe(String path) {
    return allowed("GET", object(path), "");
  }

  boolean mayList(String folder) {
    return allowed("GET", OBJECTS + "?prefix=" + encoded(folder + "/") + "&delimiter=%2F", "");
  }

  boolean mayWrite(String path) {
    return allowed("POST", OBJECTS + "?name=" + encoded(path), "content");
  }

  /** Whether it may put so many bytes there that it says are of that type. */
  boolean mayUpload(String path, String contentType, int bytes) {
    return allowed("POST", OBJECTS + "?name=" + encoded(path), contentType, new byte[bytes]);
  }

  boolean mayDelete(String path) {
    return allowed("DELETE", object(path), "");
  }

  private boolean allowed(String method, String target, String body) {
    return allowed(method, target, "text/plain", body.getBytes(UTF_8));
  }

  private boolean allowed(String method, String target, String contentType, byte[] body) {
    Map<String, String> headers = new HashMap<>(caller);
    headers.put("Content-Type", contentType);
    Answer answer = Http.send(method, URI.create(Platform.STORAGE + target), headers, body);
    return switch (answer.status()) {
      case 200, 204 -> true;
      case 401, 403 -> false;
      default -> throw new IllegalStateException("neither allowed nor refused: " + answer);
    };
  }

  private static String object(String path) {
    return OBJECTS + "/" + encoded(path);
  }

  private static String encoded(String path) {
    return URLEncoder.encode(path, UTF_8);
  }
}
