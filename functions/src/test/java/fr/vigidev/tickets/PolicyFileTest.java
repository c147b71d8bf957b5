package fr.vigidev.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import fr.vigidev.tickets.attachment.model.FileType;
import fr.vigidev.tickets.people.model.Permission;
import fr.vigidev.tickets.people.model.PermissionTable;
import fr.vigidev.tickets.people.model.Role;
import fr.vigidev.tickets.ticket.application.Upload;
import fr.vigidev.tickets.ticket.model.Priority;
import fr.vigidev.tickets.ticket.model.Status;
import fr.vigidev.tickets.ticket.model.TextLimit;
import fr.vigidev.tickets.ticket.model.Workflow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The site offers what the tables of this side allow. Its copy is written here: run this test with
 * {@code -Dpolicy.write=true} after a table changed.
 */
class PolicyFileTest {
  private static final Path FILE = Path.of("../web/src/domain/policy.json");

  @Test
  void theSiteKnowsTheSameTables() throws IOException {
    JsonObject policy = policy();
    if (Boolean.getBoolean("policy.write")) {
      Files.writeString(FILE, new GsonBuilder().setPrettyPrinting().create().toJson(policy) + "\n");
    }
    assertThat(JsonParser.parseString(Files.readString(FILE)))
        .as("web/src/domain/policy.json is stale: run this test with -Dpolicy.write=true")
        .isEqualTo(policy);
  }

  private static JsonObject policy() {
    JsonObject permissions = new JsonObject();
    for (Permission permission : Permission.values()) {
      permissions.add(permission.code(), roles(PermissionTable.holders(permission)));
    }
    JsonArray transitions = new JsonArray();
    for (Workflow.Transition each : Workflow.transitions()) {
      JsonObject transition = new JsonObject();
      transition.addProperty("from", each.from().code());
      transition.addProperty("to", each.to().code());
      transition.add("roles", roles(each.roles()));
      transition.add("messageRequiredFor", roles(each.messageRequiredFor()));
      transitions.add(transition);
    }
    JsonObject limits = new JsonObject();
    limits.addProperty("titleMin", TextLimit.TITLE.min());
    limits.addProperty("titleMax", TextLimit.TITLE.max());
    limits.addProperty("bodyMax", TextLimit.BODY.max());
    limits.addProperty("attachmentsMax", Upload.MAX_PER_ENTRY);
    limits.addProperty("videoMaxMillis", FileType.MAX_VIDEO.toMillis());
    JsonObject policy = new JsonObject();
    policy.add("permissions", permissions);
    policy.add("transitions", transitions);
    policy.add("priorities", words(Arrays.stream(Priority.values()).map(Priority::code)));
    policy.add("statuses", words(Arrays.stream(Status.values()).map(Status::code)));
    policy.add("limits", limits);
    policy.add("attachments", attachments());
    return policy;
  }

  private static JsonArray attachments() {
    JsonArray attachments = new JsonArray();
    for (FileType type : FileType.values()) {
      JsonObject attachment = new JsonObject();
      attachment.addProperty("contentType", type.contentType());
      attachment.addProperty("extension", type.extension());
      attachment.addProperty("maxBytes", type.maxBytes());
      attachments.add(attachment);
    }
    return attachments;
  }

  private static JsonArray roles(Collection<Role> roles) {
    return words(roles.stream().sorted().map(Role::code));
  }

  private static JsonArray words(Stream<String> words) {
    JsonArray array = new JsonArray();
    words.forEach(array::add);
    return array;
  }
}
