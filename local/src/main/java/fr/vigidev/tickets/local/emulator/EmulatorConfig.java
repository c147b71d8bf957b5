package fr.vigidev.tickets.local.emulator;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import fr.vigidev.tickets.local.Addresses;
import fr.vigidev.tickets.local.Layout;
import fr.vigidev.tickets.local.process.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The {@code firebase.json} that the emulators read: the product's own, but for three things.
 *
 * <ul>
 *   <li>The Content-Security-Policy also lets the site connect to the emulators.
 *   <li>Hosting listens on a port of its own, behind the site's front door.
 *   <li>What only firebase-tools needs (its hub, its log stream) takes free ports.
 * </ul>
 */
public record EmulatorConfig(Path file, int hostingPort, int hubPort) {

  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  /** firebase-tools refuses paths outside the folder of its file: these are linked into it. */
  private static final List<String> LINKED =
      List.of("firestore.rules", "firestore.indexes.json", "storage.rules", "web");

  /** Writes the file for one run. */
  public static EmulatorConfig write(Layout layout) throws IOException {
    Path folder = Files.createDirectories(layout.work().resolve("emulators"));
    for (String name : LINKED) {
      link(folder.resolve(name), layout.root().resolve(name));
    }
    EmulatorConfig config =
        new EmulatorConfig(folder.resolve("firebase.json"), Ports.free(), Ports.free());
    String product = Files.readString(layout.root().resolve("firebase.json"));
    Files.writeString(config.file(), GSON.toJson(config.adapt(product)));
    return config;
  }

  private static void link(Path link, Path target) throws IOException {
    Files.deleteIfExists(link);
    Files.createSymbolicLink(link, target);
  }

  /** The product's configuration with the three differences. */
  JsonObject adapt(String product) {
    JsonObject adapted = GSON.fromJson(product, JsonObject.class);
    for (JsonElement rule : adapted.getAsJsonObject("hosting").getAsJsonArray("headers")) {
      for (JsonElement element : rule.getAsJsonObject().getAsJsonArray("headers")) {
        JsonObject header = element.getAsJsonObject();
        if (header.get("key").getAsString().equals("Content-Security-Policy")) {
          header.addProperty("value", allowingEmulators(header.get("value").getAsString()));
        }
      }
    }
    JsonObject emulators = adapted.getAsJsonObject("emulators");
    emulators.getAsJsonObject("hosting").addProperty("port", hostingPort);
    emulators.getAsJsonObject("firestore").addProperty("websocketPort", Ports.free());
    emulators.add("hub", listening(hubPort));
    emulators.add("logging", listening(Ports.free()));
    return adapted;
  }

  private static String allowingEmulators(String policy) {
    String origins =
        "connect-src %s %s %s"
            .formatted(
                Addresses.url(Addresses.AUTH_PORT),
                Addresses.url(Addresses.FIRESTORE_PORT),
                Addresses.url(Addresses.STORAGE_PORT));
    return policy.replace("connect-src", origins);
  }

  private static JsonObject listening(int port) {
    return GSON.toJsonTree(Map.of("host", Addresses.HOST, "port", port)).getAsJsonObject();
  }
}
