package fr.vigidev.tickets.local;

import static fr.vigidev.tickets.local.Addresses.url;

import fr.vigidev.tickets.local.control.Control;
import fr.vigidev.tickets.local.demo.DemoData;
import fr.vigidev.tickets.local.emulator.AuthPrivacy;
import fr.vigidev.tickets.local.emulator.EmulatorConfig;
import fr.vigidev.tickets.local.emulator.EmulatorCopies;
import fr.vigidev.tickets.local.emulator.EmulatorSource;
import fr.vigidev.tickets.local.emulator.EmulatorSuite;
import fr.vigidev.tickets.local.event.Deliveries;
import fr.vigidev.tickets.local.event.FunctionCaller;
import fr.vigidev.tickets.local.event.PubSub;
import fr.vigidev.tickets.local.function.FunctionHostSupervisor;
import fr.vigidev.tickets.local.function.HostProcess;
import fr.vigidev.tickets.local.function.LocalFunction;
import fr.vigidev.tickets.local.http.LoopbackServer;
import fr.vigidev.tickets.local.job.Job;
import fr.vigidev.tickets.local.job.Jobs;
import fr.vigidev.tickets.local.job.Schedule;
import fr.vigidev.tickets.local.mailbox.AuthLinks;
import fr.vigidev.tickets.local.mailbox.MailEvents;
import fr.vigidev.tickets.local.mailbox.Mailbox;
import fr.vigidev.tickets.local.mailbox.MailboxServer;
import fr.vigidev.tickets.local.process.ProcessLedger;
import fr.vigidev.tickets.local.site.Site;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * The parts of the platform and the order in which they start; {@link Lifetime} stops them in the
 * reverse order.
 */
final class Platform {

  /** How long a request or an event waits for functions that are being started again. */
  private static final Duration FUNCTION_PATIENCE = Duration.ofSeconds(10);

  private final Layout layout;
  private final Options options;
  private final Console console;
  private final Lifetime lifetime;
  private final ProcessLedger ledger;
  private final Clock clock;

  Platform(
      Layout layout,
      Options options,
      Console console,
      Lifetime lifetime,
      ProcessLedger ledger,
      Clock clock) {
    this.layout = layout;
    this.options = options;
    this.console = console;
    this.lifetime = lifetime;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** Starts every part and returns once the site answers. */
  void start() throws Exception {
    Stopwatch watch = new Stopwatch();
    EmulatorCopies copies = EmulatorSource.choose(layout);
    EmulatorConfig config = EmulatorConfig.write(layout);
    EmulatorSuite emulators = EmulatorSuite.start(layout, config, copies, options.data(), ledger);
    lifetime.onStop(emulators::stop);
    startMailbox();
    FunctionHostSupervisor functions = startFunctions();
    console.up("functions", watch.lap());
    emulators.awaitReady();
    emulators.onCrash(lifetime::fail);
    AuthPrivacy.switchOn(url(Addresses.AUTH_PORT));
    console.up("emulators (" + copies.origin() + ")", watch.lap());
    makeDemoData();
    console.up(options.empty() ? "admin" : "demo data", watch.lap());
    startEvents(functions, emulators);
    startSite(functions, config.hostingPort());
    console.up("site, mailbox, events, schedule", watch.lap());
    Health.await(url(Addresses.SITE_PORT).resolve("/api/health"));
  }

  private void startMailbox() throws IOException {
    Mailbox mailbox = new Mailbox(clock);
    AuthLinks links = new AuthLinks(mailbox, url(Addresses.AUTH_PORT), url(Addresses.SITE_PORT));
    MailEvents events = new MailEvents(url(Addresses.SITE_PORT), clock);
    events.start();
    MailboxServer answers = new MailboxServer(mailbox, links, events);
    lifetime.onStop(new LoopbackServer(Addresses.MAILBOX_PORT, answers::answer)::close);
  }

  private FunctionHostSupervisor startFunctions() throws IOException {
    Path log = layout.logs().resolve("functions.log");
    FunctionHostSupervisor functions =
        new FunctionHostSupervisor(HostProcess.launcher(layout, log), ledger);
    lifetime.onStop(functions::stop);
    functions.start(log);
    return functions;
  }

  /** A state that was kept already has its people and tickets. */
  private void makeDemoData() throws Exception {
    if (options.data().filter(EmulatorSuite::holdsState).isEmpty()) {
      new DemoData(
              Addresses.authority(Addresses.FIRESTORE_PORT),
              url(Addresses.AUTH_PORT),
              url(Addresses.STORAGE_PORT),
              clock)
          .make(options.empty());
    }
  }

  private void startEvents(FunctionHostSupervisor functions, EmulatorSuite emulators)
      throws IOException {
    PubSub pubSub = new PubSub(Addresses.authority(Addresses.PUBSUB_PORT));
    lifetime.onStop(pubSub::close);
    for (LocalFunction function : LocalFunction.subscribers()) {
      pubSub.create(function.topic().orElseThrow(), function.name());
    }
    FunctionCaller caller =
        new FunctionCaller(function -> functions.address(function, FUNCTION_PATIENCE));
    Deliveries deliveries = new Deliveries(pubSub, caller);
    lifetime.onStop(deliveries::close);
    deliveries.resume();

    List<Job> jobs = Job.all();
    Schedule schedule = new Schedule(pubSub, clock);
    lifetime.onStop(schedule::close);
    schedule.start(jobs);
    Control control =
        new Control(
            new Jobs(jobs, caller, clock), deliveries, new Processes(functions, emulators)::list);
    lifetime.onStop(new LoopbackServer(Addresses.CONTROL_PORT, control::answer)::close);
  }

  private void startSite(FunctionHostSupervisor functions, int hostingPort) throws Exception {
    Site site =
        new Site(
            Addresses.SITE_PORT,
            () -> functions.address(LocalFunction.API, FUNCTION_PATIENCE),
            url(hostingPort));
    lifetime.onStop(site::stop);
    site.start();
  }
}
