package fr.vigidev.tickets.platform.http;

import com.google.cloud.functions.HttpRequest;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A request made by hand. Header names are case-insensitive, as the framework's are. */
public final class FakeRequest implements HttpRequest {
  private final String method;
  private final String path;
  private final byte[] body;
  private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final Map<String, List<String>> query = new TreeMap<>();

  private FakeRequest(String method, String path, byte[] body) {
    this.method = method;
    this.path = path;
    this.body = body.clone();
  }

  /** A request without a body. */
  public static FakeRequest of(String method, String path) {
    return new FakeRequest(method, path, new byte[0]);
  }

  /** A request with a JSON body. */
  public static FakeRequest json(String method, String path, String body) {
    return bytes(method, path, body.getBytes(StandardCharsets.UTF_8));
  }

  /** A request with a body of which no header tells. */
  public static FakeRequest untyped(String method, String path, String body) {
    return new FakeRequest(method, path, body.getBytes(StandardCharsets.UTF_8));
  }

  /** A request whose body claims to be JSON. */
  public static FakeRequest bytes(String method, String path, byte[] body) {
    return new FakeRequest(method, path, body).with("Content-Type", "application/json");
  }

  /** The same request with one more header. */
  public FakeRequest with(String name, String value) {
    headers.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    return this;
  }

  /** The same request with one more value of a query parameter. */
  public FakeRequest asking(String name, String value) {
    query.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    return this;
  }

  @Override
  public String getMethod() {
    return method;
  }

  @Override
  public String getUri() {
    return "http://localhost" + path;
  }

  @Override
  public String getPath() {
    return path;
  }

  @Override
  public Optional<String> getQuery() {
    return Optional.empty();
  }

  @Override
  public Map<String, List<String>> getQueryParameters() {
    return query;
  }

  @Override
  public Map<String, HttpPart> getParts() {
    return Map.of();
  }

  @Override
  public Optional<String> getContentType() {
    return getFirstHeader("Content-Type");
  }

  @Override
  public long getContentLength() {
    return body.length;
  }

  @Override
  public Optional<String> getCharacterEncoding() {
    return Optional.empty();
  }

  @Override
  public InputStream getInputStream() {
    return new ByteArrayInputStream(body);
  }

  @Override
  public BufferedReader getReader() {
    return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
  }

  @Override
  public Map<String, List<String>> getHeaders() {
    return headers;
  }
}
