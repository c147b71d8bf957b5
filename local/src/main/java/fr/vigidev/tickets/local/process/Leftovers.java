package fr.vigidev.tickets.local.process;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Ends what a platform that was killed left behind. */
public final class Leftovers {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private Leftovers() {}

  /**
   * Ends every process that the ledger of the earlier run names and that still runs: first those
   * that may stop their own children well.
   *
   * @return how many there were
   */
  public static int end(ProcessLedger ledger) {
    List<ProcessHandle> all = ledger.leftovers();
    Set<Long> ids = all.stream().map(ProcessHandle::pid).collect(Collectors.toSet());
    List<ProcessHandle> parents =
        all.stream()
            .filter(process -> process.parent().filter(p -> ids.contains(p.pid())).isEmpty())
            .toList();
    Ending.end(parents, PATIENCE);
    Ending.end(ledger.leftovers(), PATIENCE);
    return all.size();
  }
}
