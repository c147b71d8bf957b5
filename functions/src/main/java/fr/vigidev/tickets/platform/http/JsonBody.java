package fr.vigidev.tickets.platform.http;

import com.google.cloud.functions.HttpRequest;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Reads a JSON object from a request, within bounds. */
final class JsonBody {
  /** The longest description with every character escaped fits in half of it. */
  static final int MAX_BYTES = 256 * 1024;

  /** Beyond it a caller is cut off: nobody sends as much by mistake. */
  private static final long MAX_DISCARDED_BYTES = 1024 * 1024;

  private JsonBody() {}

  static JsonObject read(HttpRequest request) {
    requireJson(request);
    return parse(bytes(request));
  }

  /** Whether there is a body is told by its bytes: headers can be left out. */
  static JsonObject readOptional(HttpRequest request) {
    byte[] bytes = bytes(request);
    if (bytes.length == 0) {
      return new JsonObject();
    }
    requireJson(request);
    return parse(bytes);
  }

  /**
   * Takes what nobody read. A connection that is closed with the body still on its way loses the
   * answer too, and the front door tells the caller of an outage.
   */
  static void discardRest(HttpRequest request) {
    try {
      request.getInputStream().skipNBytes(MAX_DISCARDED_BYTES);
    } catch (IOException e) {
      // It ended before, as nearly every body does, or the caller is gone.
    }
  }

  private static void requireJson(HttpRequest request) {
    String type = request.getContentType().orElse("").toLowerCase(Locale.ROOT);
    if (!type.split(";", 2)[0].strip().equals("application/json")) {
      throw new Rejected(Problem.of(ProblemCode.UNSUPPORTED_MEDIA_TYPE));
    }
  }

  private static byte[] bytes(HttpRequest request) {
    return bytes(request, MAX_BYTES);
  }

  static byte[] bytes(HttpRequest request, int maxBytes) {
    if (request.getContentLength() > maxBytes) {
      throw new Rejected(Problem.of(ProblemCode.TOO_LARGE));
    }
    try (InputStream in = request.getInputStream()) {
      byte[] bytes = in.readNBytes(maxBytes + 1);
      if (bytes.length > maxBytes) {
        throw new Rejected(Problem.of(ProblemCode.TOO_LARGE));
      }
      return bytes;
    } catch (IOException e) {
      throw malformed();
    }
  }

  private static JsonObject parse(byte[] bytes) {
    try (JsonReader reader = new JsonReader(new StringReader(decode(bytes)))) {
      reader.setStrictness(Strictness.STRICT);
      JsonElement element = JsonParser.parseReader(reader);
      if (!element.isJsonObject() || reader.peek() != JsonToken.END_DOCUMENT) {
        throw malformed();
      }
      return element.getAsJsonObject();
    } catch (JsonParseException | IOException e) {
      throw malformed();
    }
  }

  private static String decode(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  private static Rejected malformed() {
    return new Rejected(Problem.invalid("", FieldError.Code.MALFORMED));
  }
}
