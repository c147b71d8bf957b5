package fr.vigidev.tickets.local.event;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** Hands events to functions over HTTP. */
public final class FunctionCaller {

  /** Tells where a function listens, waiting a bounded time for it. */
  @FunctionalInterface
  public interface Directory {
    Optional<URI> address(String function) throws InterruptedException;
  }

  /**
   * How a function took an event.
   *
   * @param succeeded whether it is done; otherwise it may be tried again
   * @param reason why it is not, for a person to read
   */
  public record Outcome(boolean succeeded, String reason) {}

  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);

  /** The longest that an event function may run. */
  private static final Duration ANSWER_TIMEOUT = Duration.ofMinutes(9);

  private final Directory directory;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(CONNECT_TIMEOUT)
          .build();

  public FunctionCaller(Directory directory) {
    this.directory = directory;
  }

  /** Hands the event over and waits until the function is done with it. */
  public Outcome call(String function, CloudEvent event) throws InterruptedException {
    Optional<URI> address = directory.address(function);
    if (address.isEmpty()) {
      return new Outcome(false, function + " is not running");
    }
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address.get().resolve("/"))
            .timeout(ANSWER_TIMEOUT)
            .POST(BodyPublishers.ofString(event.body()));
    event.headers().forEach(request::header);
    try {
      HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
      boolean succeeded = response.statusCode() / 100 == 2;
      return new Outcome(succeeded, "%s answered %d".formatted(function, response.statusCode()));
    } catch (IOException e) {
      return new Outcome(false, function + " could not be reached: " + e);
    }
  }
}
