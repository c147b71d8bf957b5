package fr.vigidev.tickets.local;

import fr.vigidev.tickets.local.demo.AuthAccounts;
import fr.vigidev.tickets.local.demo.DemoAccount;
import fr.vigidev.tickets.local.process.Leftovers;
import fr.vigidev.tickets.local.process.Ports;
import fr.vigidev.tickets.local.process.ProcessLedger;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** What {@code script/server} runs, until it is interrupted or a part fails. */
public final class Server {

  private Server() {}

  /** Starts the platform, prints where everything is, and stays. */
  public static void main(String[] arguments) throws InterruptedException {
    Console console = Console.standard();
    Lifetime lifetime = new Lifetime(console);
    try {
      run(Options.parse(List.of(arguments)), console, lifetime);
    } catch (PlatformFailure e) {
      lifetime.fail(e.getMessage());
    } catch (InterruptedException e) {
      throw e;
    } catch (Exception e) {
      lifetime.fail("The platform does not start: " + e);
    }
    new CountDownLatch(1).await();
  }

  private static void run(Options options, Console console, Lifetime lifetime) throws Exception {
    Stopwatch watch = new Stopwatch();
    Layout layout = new Layout(Path.of(System.getProperty("vigidev.root", ".")));
    Logs.into(layout.logs().resolve("platform.log"));
    ProcessLedger ledger = ProcessLedger.open(ProcessLedger.userFolder());
    lifetime.onStop(ledger::close);
    lifetime.onStop(ledger::endRest);
    int ended = Leftovers.end(ledger);
    if (ended > 0) {
      console.say("  Ended %d processes that an earlier run left behind".formatted(ended));
    }
    ledger.record(ProcessHandle.current());
    Ports.requireFree(Addresses.SERVICES);
    new Platform(layout, options, console, lifetime, ledger, Clock.systemUTC()).start();
    List<DemoAccount> accounts = new AuthAccounts(Addresses.url(Addresses.AUTH_PORT)).existing();
    Summary.print(console, accounts, watch.lap());
  }
}
