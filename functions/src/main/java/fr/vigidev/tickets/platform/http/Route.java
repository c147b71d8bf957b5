package fr.vigidev.tickets.platform.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One door of the API.
 *
 * @param template a path whose parts in braces are parameters, such as {@code /api/tickets/{ref}}
 */
public record Route(String method, String template, Handler handler) {

  /** What stands behind a door. */
  @FunctionalInterface
  public interface Handler {
    /**
     * Answers a call.
     *
     * @throws Rejected when the request can't be handed to a use case
     */
    Answer handle(Call call);
  }

  /** The parameters of a path that fits the template; empty when it does not fit. */
  Optional<Map<String, String>> match(String path) {
    List<String> wanted = List.of(template.split("/", -1));
    List<String> given = List.of(path.split("/", -1));
    if (wanted.size() != given.size()) {
      return Optional.empty();
    }
    Map<String, String> parameters = new LinkedHashMap<>();
    for (int i = 0; i < wanted.size(); i++) {
      String part = wanted.get(i);
      if (part.startsWith("{")) {
        parameters.put(part.substring(1, part.length() - 1), given.get(i));
      } else if (!part.equals(given.get(i))) {
        return Optional.empty();
      }
    }
    return Optional.of(parameters);
  }
}
