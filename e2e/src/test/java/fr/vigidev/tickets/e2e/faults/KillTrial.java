package fr.vigidev.tickets.e2e.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.vigidev.tickets.e2e.api.Api;
import fr.vigidev.tickets.e2e.people.Team;
import fr.vigidev.tickets.e2e.people.World;
import fr.vigidev.tickets.e2e.platform.Answer;
import fr.vigidev.tickets.e2e.platform.Control;
import fr.vigidev.tickets.e2e.platform.Http;
import fr.vigidev.tickets.e2e.platform.Json;
import fr.vigidev.tickets.e2e.platform.Mail;
import fr.vigidev.tickets.e2e.platform.Mailbox;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Kills the function host again and again while messages are posted and mailed. */
final class KillTrial {
  private static final int TICKETS = 5;
  private static final int WRITERS = 4;

  /** How long the functions live at most once they took a message. */
  private static final Duration LONGEST_LIFE = Duration.ofMillis(1_500);

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final World world = World.create();
  private final Api technician = Api.as(Team.technician());
  private final Random random = new Random();
  private final Semaphore permits = new Semaphore(0);
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicInteger posted = new AtomicInteger();
  private final AtomicBoolean over = new AtomicBoolean();
  private final int messages;
  private final int kills;
  private final List<String> refs;

  KillTrial(int messages, int kills) {
    this.messages = messages;
    this.kills = kills;
    this.refs =
        IntStream.range(0, TICKETS)
            .mapToObj(i -> Api.as(world.alice()).openTicket(world.project(), "Coupures " + i))
            .toList();
  }

  /** Runs until every message has arrived; fails when one is told twice in different mails. */
  KillTally run() throws Exception {
    try (ExecutorService pool = Executors.newFixedThreadPool(WRITERS + 1)) {
      Future<?> sweeps = pool.submit(this::sweepUntilOver);
      List<Callable<Void>> writers = new ArrayList<>();
      for (int i = 0; i < WRITERS; i++) {
        writers.add(this::write);
      }
      List<Future<Void>> written = writers.stream().map(pool::submit).toList();
      try {
        for (int kill = 1; kill <= kills; kill++) {
          killAtWork();
        }
        permits.release(messages);
        for (Future<Void> each : written) {
          each.get();
        }
      } finally {
        // Whatever failed, nobody waits for ever.
        over.set(true);
        permits.release(messages);
      }
      sweeps.get();
    }
    return settled();
  }

  /** Who dies before it did anything proves nothing. */
  private void killAtWork() throws InterruptedException {
    int before = posted.get();
    permits.release(messages / kills);
    await("a message that is taken").atMost(PATIENCE).until(() -> posted.get() > before);
    // A moment that nobody chose.
    Thread.sleep(random.nextLong(LONGEST_LIFE.toMillis()));
    Control.killFunctions();
  }

  private Void write() throws InterruptedException {
    for (int i = next.getAndIncrement(); i < messages; i = next.getAndIncrement()) {
      permits.acquire();
      post(i);
      posted.incrementAndGet();
    }
    return null;
  }

  /** As a browser does: the same request until it is answered. */
  private void post(int i) {
    String path = "/api/tickets/" + refs.get(i % TICKETS) + "/messages";
    String key = UUID.randomUUID().toString();
    await("message " + i)
        .atMost(PATIENCE)
        .until(
            () -> {
              try {
                Answer answer = technician.create(path, Json.object("body", marker(i)), key);
                assertThat(answer.status()).as("%s", answer).isIn(201, 502, 503);
                return answer.status() == 201;
              } catch (Http.Unreachable e) {
                return false;
              }
            });
  }

  private void sweepUntilOver() {
    while (!over.get()) {
      try {
        Control.tryJob("outbox-sweep", Instant.now().plus(Duration.ofMinutes(3)));
      } catch (Http.Unreachable e) {
        // The host of the sweep was killed too.
      }
    }
  }

  private KillTally settled() {
    List<String> readers = List.of(world.alice().email(), world.arnaud().email());
    List<String> markers = IntStream.range(0, messages).mapToObj(KillTrial::marker).toList();
    await("all mails")
        .atMost(PATIENCE)
        .until(
            () -> {
              Control.runJob("outbox-sweep", Instant.now().plus(Duration.ofMinutes(3)));
              return KillTally.of(mails(), readers, markers).missing().isEmpty();
            });
    // What failed before waits longer; nothing may be left of it.
    Control.runJob("outbox-sweep", Instant.now().plus(Duration.ofMinutes(90)));
    KillTally tally = KillTally.of(mails(), readers, markers);
    assertThat(tally.missing()).isEmpty();
    assertThat(tally.toldTwice()).isEmpty();
    return tally;
  }

  private List<Mail> mails() {
    return refs.stream().flatMap(ref -> Mailbox.about(ref).stream()).toList();
  }

  private static String marker(int i) {
    return "Message-%04d.".formatted(i);
  }
}
