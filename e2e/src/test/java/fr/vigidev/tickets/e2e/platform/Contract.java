package fr.vigidev.tickets.e2e.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.yaml.snakeyaml.Yaml;

/** What {@code docs/openapi.yaml} says that the API answers. */
public final class Contract {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
  private static final JsonNode DESCRIPTION = read(Path.of("..", "docs", "openapi.yaml"));
  private static final Map<JsonNode, JsonSchema> COMPILED = new ConcurrentHashMap<>();

  private Contract() {}

  /**
   * What is not as it is described in an answer of the API; empty when all is.
   *
   * @param path as it was asked for, with its query
   */
  public static List<String> faults(String method, String path, Answer answer) {
    JsonNode responses = responses(method, path.split("[?#]", 2)[0]);
    JsonNode response = resolved(responses.path(Integer.toString(answer.status())));
    if (response.isMissingNode()) {
      return List.of("the status " + answer.status() + " is not described");
    }
    JsonNode content = response.path("content");
    if (content.isMissingNode()) {
      return answer.body().isEmpty() ? List.of() : List.of("a body is not described");
    }
    String type = answer.header("Content-Type").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    JsonNode schema = content.path(type).path("schema");
    if (schema.isMissingNode()) {
      return List.of("the type " + type + " is not described");
    }
    return type.endsWith("json") ? faults(schema, answer.body()) : List.of();
  }

  private static List<String> faults(JsonNode schema, String body) {
    try {
      return compiled(schema).validate(MAPPER.readTree(body)).stream()
          .map(ValidationMessage::getMessage)
          .toList();
    } catch (JsonProcessingException e) {
      return List.of("the body is no JSON");
    }
  }

  /** What leads nowhere is answered by a problem all the same. */
  private static JsonNode responses(String method, String path) {
    JsonNode nowhere = MAPPER.createObjectNode();
    for (int status : new int[] {400, 404, 405}) {
      ((ObjectNode) nowhere)
          .putObject(Integer.toString(status))
          .put("$ref", "#/components/responses/Problem");
    }
    return operation(method.toLowerCase(Locale.ROOT), path)
        .map(operation -> operation.path("responses"))
        .orElse(nowhere);
  }

  private static Optional<JsonNode> operation(String method, String path) {
    return DESCRIPTION.path("paths").properties().stream()
        .filter(each -> fits(each.getKey(), path))
        // A path that is named whole goes before one with parameters.
        .sorted((a, b) -> Boolean.compare(a.getKey().contains("{"), b.getKey().contains("{")))
        .map(each -> each.getValue().path(method))
        .filter(JsonNode::isObject)
        .findFirst();
  }

  private static boolean fits(String template, String path) {
    String[] wanted = template.split("/", -1);
    String[] given = path.split("/", -1);
    boolean fits = wanted.length == given.length;
    for (int i = 0; fits && i < wanted.length; i++) {
      fits = wanted[i].startsWith("{") || wanted[i].equals(given[i]);
    }
    return fits;
  }

  private static JsonNode resolved(JsonNode node) {
    String reference = node.path("$ref").asText("");
    return reference.isEmpty() ? node : DESCRIPTION.at(reference.substring(1));
  }

  private static JsonSchema compiled(JsonNode schema) {
    return COMPILED.computeIfAbsent(
        schema,
        each -> {
          ObjectNode whole = each.deepCopy();
          whole.set("components", DESCRIPTION.path("components"));
          return SCHEMAS.getSchema(whole);
        });
  }

  private static JsonNode read(Path file) {
    try {
      return MAPPER.valueToTree(new Yaml().load(Files.readString(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
