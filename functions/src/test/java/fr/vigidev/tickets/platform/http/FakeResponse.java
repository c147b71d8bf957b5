package fr.vigidev.tickets.platform.http;

import com.google.cloud.functions.HttpResponse;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Keeps what it is answered. */
public final class FakeResponse implements HttpResponse {
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private int status;
  private String contentType;

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** The body as it is. */
  public String text() {
    return body.toString(StandardCharsets.UTF_8);
  }

  /** The body as JSON. */
  public JsonObject json() {
    return JsonParser.parseString(body.toString(StandardCharsets.UTF_8)).getAsJsonObject();
  }

  /** The {@code code} of a problem. */
  public String code() {
    return json().get("code").getAsString();
  }

  @Override
  public void setStatusCode(int code) {
    status = code;
  }

  @Override
  public void setStatusCode(int code, String message) {
    status = code;
  }

  @Override
  public void setContentType(String type) {
    contentType = type;
  }

  @Override
  public Optional<String> getContentType() {
    return Optional.ofNullable(contentType);
  }

  @Override
  public void appendHeader(String header, String value) {
    headers.computeIfAbsent(header, key -> new ArrayList<>()).add(value);
  }

  @Override
  public Map<String, List<String>> getHeaders() {
    return headers;
  }

  @Override
  public OutputStream getOutputStream() {
    return body;
  }

  @Override
  public BufferedWriter getWriter() {
    throw new UnsupportedOperationException("answers are bytes");
  }
}
