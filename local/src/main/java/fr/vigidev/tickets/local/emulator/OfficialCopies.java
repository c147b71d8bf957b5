package fr.vigidev.tickets.local.emulator;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import fr.vigidev.tickets.local.Layout;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The emulators that firebase-tools downloads and keeps in its own cache. */
final class OfficialCopies {

  private static final List<String> NAMES = List.of("firestore", "storage", "pubsub");
  private static final Duration REACH_TIMEOUT = Duration.ofSeconds(3);
  private static final Duration DOWNLOAD_TIMEOUT = Duration.ofMinutes(5);

  private final Layout layout;
  private final JsonObject catalogue;
  private final Path cache;

  OfficialCopies(Layout layout) throws IOException {
    this.layout = layout;
    Path info = layout.firebaseTools().resolve("lib/emulator/downloadableEmulatorInfo.json");
    this.catalogue = new Gson().fromJson(Files.readString(info), JsonObject.class);
    this.cache =
        Optional.ofNullable(System.getenv("FIREBASE_EMULATORS_PATH"))
            .map(Path::of)
            .orElse(Path.of(System.getProperty("user.home"), ".cache/firebase/emulators"));
  }

  /** The copies, downloaded now if need be; empty where that cannot be done. */
  Optional<EmulatorCopies> find() throws IOException, InterruptedException {
    for (String name : missing()) {
      if (!isReachable(name) || !download(name)) {
        return Optional.empty();
      }
    }
    return Optional.of(new EmulatorCopies("firebase-tools", Map.of()));
  }

  private List<String> missing() {
    return NAMES.stream().filter(name -> !Files.exists(executable(name))).toList();
  }

  private Path executable(String name) {
    JsonObject emulator = catalogue.getAsJsonObject(name);
    String relative =
        emulator.has("binaryPathRelativeToCacheDir")
            ? "binaryPathRelativeToCacheDir"
            : "downloadPathRelativeToCacheDir";
    return cache.resolve(emulator.get(relative).getAsString());
  }

  private boolean isReachable(String name) throws InterruptedException {
    URI remote = URI.create(catalogue.getAsJsonObject(name).get("remoteUrl").getAsString());
    HttpRequest request =
        HttpRequest.newBuilder(remote).HEAD().timeout(REACH_TIMEOUT.plusSeconds(2)).build();
    try (HttpClient client = HttpClient.newBuilder().connectTimeout(REACH_TIMEOUT).build()) {
      return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  private boolean download(String name) throws IOException, InterruptedException {
    Path log = layout.logs().resolve("download-" + name + ".log");
    Process setup =
        new FirebaseTools(layout)
            .command(log, Map.of(), List.of("setup:emulators:" + name))
            .start();
    if (!setup.waitFor(DOWNLOAD_TIMEOUT.toSeconds(), TimeUnit.SECONDS)) {
      setup.destroyForcibly();
      return false;
    }
    return setup.exitValue() == 0 && Files.exists(executable(name));
  }
}
