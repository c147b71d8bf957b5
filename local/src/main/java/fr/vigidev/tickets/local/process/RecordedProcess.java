package fr.vigidev.tickets.local.process;

import java.util.Optional;

/**
 * A process as the ledger writes it down. Systems use ids again, so the instant of its start tells
 * it from a later process with the same id.
 *
 * @param pid the process id
 * @param startedAtMs when the system says that it started, or 0 where it does not say
 */
record RecordedProcess(long pid, long startedAtMs) {

  /** Linux derives the instant from the boot time, which it may adjust a little. */
  private static final long TOLERANCE_MS = 2_000;

  static RecordedProcess of(ProcessHandle process) {
    return new RecordedProcess(process.pid(), startOf(process));
  }

  static RecordedProcess parse(String line) {
    String[] parts = line.split(" ", 2);
    return new RecordedProcess(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
  }

  String line() {
    return pid + " " + startedAtMs;
  }

  /** The very process that was recorded, if it still runs. */
  Optional<ProcessHandle> alive() {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .filter(process -> Math.abs(startOf(process) - startedAtMs) <= TOLERANCE_MS);
  }

  private static long startOf(ProcessHandle process) {
    return process.info().startInstant().map(start -> start.toEpochMilli()).orElse(0L);
  }
}
