package fr.vigidev.tickets.platform.http;

import com.google.cloud.functions.HttpRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One request, as a route sees it.
 *
 * @param parameters the parts of the path that the route names
 */
public record Call(HttpRequest request, Map<String, String> parameters) {
  private static final String BEARER = "bearer ";

  /** A named part of the path. */
  public String parameter(String name) {
    return parameters.get(name);
  }

  /**
   * A named part of the path that is an id.
   *
   * @throws Rejected when it can be none, which is as unknown as an id that nobody has
   */
  public String id(String name) {
    String id = parameter(name);
    if (!isId(id)) {
      throw new Rejected(Problem.of(ProblemCode.NOT_FOUND));
    }
    return id;
  }

  /** Whether a text can be an id, and so a part of a document's path. */
  public static boolean isId(String text) {
    return JsonValues.isId(text);
  }

  /** A header, whatever the case of its name. */
  public Optional<String> header(String name) {
    return request.getFirstHeader(name);
  }

  /**
   * The values of a query parameter, in their order.
   *
   * @throws Rejected when the query can't be read
   */
  public List<String> query(String name) {
    return queryParameters(name).getOrDefault(name, List.of());
  }

  private Map<String, List<String>> queryParameters(String asked) {
    try {
      return request.getQueryParameters();
    } catch (RuntimeException e) {
      // The server tells each fault of encoding by another exception.
      throw new Rejected(Problem.invalid(asked, FieldError.Code.MALFORMED));
    }
  }

  /**
   * The names of the query parameters that are given.
   *
   * @throws Rejected when the query can't be read
   */
  Set<String> queryNames() {
    return queryParameters("").keySet();
  }

  /** The token of the {@code Authorization} header. */
  public Optional<String> bearerToken() {
    return header("Authorization")
        .filter(value -> value.toLowerCase(Locale.ROOT).startsWith(BEARER))
        .map(value -> value.substring(BEARER.length()).strip())
        .filter(token -> !token.isEmpty());
  }

  /**
   * The JSON object of the body.
   *
   * @throws Rejected when it is too large, of another type, or no JSON object
   */
  public JsonFields body() {
    return new JsonFields(JsonBody.read(request));
  }

  /**
   * The bytes of the body, whatever they are.
   *
   * @throws Rejected when there are more than {@code max}
   */
  public byte[] bytes(int max) {
    return JsonBody.bytes(request, max);
  }

  /**
   * The JSON object of the body, or an empty one when there is no body.
   *
   * @throws Rejected as {@link #body}
   */
  public JsonFields optionalBody() {
    return new JsonFields(JsonBody.readOptional(request));
  }
}
