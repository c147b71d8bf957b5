package fr.vigidev.tickets.local.demo;

import fr.vigidev.tickets.attachment.adapter.storage.Bucket;
import fr.vigidev.tickets.local.PlatformFailure;
import fr.vigidev.tickets.local.function.FunctionEnvironment;
import fr.vigidev.tickets.people.application.Accounts;
import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.platform.outbox.Publisher;
import fr.vigidev.tickets.wiring.Composition;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Fills an empty platform with people, companies, projects and some weeks of tickets. All of it
 * passes through the product's own use cases, under a clock that moves; nobody is told of it.
 */
public final class DemoData {

  /** Before the first ticket. */
  private static final Duration FOUNDED_AGO = Duration.ofDays(60);

  /** Late enough for the invitation to stand still. */
  private static final Duration INVITED_AGO = Duration.ofDays(3);

  private static final Publisher NOBODY = message -> {};

  private final String firestore;
  private final URI auth;
  private final URI storage;
  private final Instant now;

  /**
   * @param firestore the authority of the Firestore emulator
   * @param auth the root address of the Auth emulator
   * @param storage the root address of the Storage emulator
   * @param clock tells when the stories end
   */
  public DemoData(String firestore, URI auth, URI storage, Clock clock) {
    this.firestore = firestore;
    this.auth = auth;
    this.storage = storage;
    // As the product does: what is stored is no finer than what a browser can show.
    this.now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /**
   * Fills the platform.
   *
   * @param adminOnly leaves out everything but the admin
   */
  public void make(boolean adminOnly) throws IOException, InterruptedException {
    try (EmulatedFirestore emulated = new EmulatedFirestore(firestore)) {
      Bucket bucket = EmulatedStorage.bucket(storage);
      Function<Clock, Composition> product =
          clock ->
              new Composition(
                  emulated.firestore(),
                  bucket,
                  DemoData::noAccounts,
                  NOBODY,
                  Optional.of(FunctionEnvironment.FIRST_ADMIN),
                  clock);
      DemoFoundation foundation =
          new DemoFoundation(
              product.apply(new MovingClock(now.minus(FOUNDED_AGO))), new AuthAccounts(auth));
      Actor admin = foundation.admin();
      if (!adminOnly) {
        DemoPlace place = foundation.found(admin);
        DemoInvitation.make(product.apply(new MovingClock(now.minus(INVITED_AGO))), admin, place);
        DemoReply.makeAll(
            product.apply(new MovingClock(now.minus(FOUNDED_AGO))).cannedReplies(), admin);
        tellAll(new StoryTeller(product, place, new DemoUploads(bucket), now));
      }
    }
  }

  /** Demo accounts are made at the emulator; their uid is part of the demo. */
  private static Accounts noAccounts() {
    throw new IllegalStateException("nobody signs up in the demo");
  }

  /** A thread per project: two tickets of one project would wait for its counters. */
  private static void tellAll(StoryTeller teller) throws IOException, InterruptedException {
    List<Story> stories = new ArrayList<>();
    for (DemoCompany company : DemoCompany.values()) {
      stories.addAll(Story.of(company));
    }
    Collection<List<Story>> lanes =
        stories.stream().collect(Collectors.groupingBy(Story::project)).values();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> told = new ArrayList<>();
      lanes.forEach(lane -> told.add(threads.submit(() -> lane.forEach(teller::tell))));
      for (Future<?> each : told) {
        each.get();
      }
    } catch (ExecutionException e) {
      throw new PlatformFailure("The demo data cannot be made: " + e.getCause().getMessage(), e);
    }
  }
}
