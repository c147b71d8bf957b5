package fr.vigidev.tickets.bench;

/**
 * What was measured of a row among so many tickets.
 *
 * @param found tickets
 * @param reads documents and counts that were read
 * @param millis median
 * @param floorMillis median of its floor
 */
record Figure(int tickets, String label, int found, long reads, double millis, double floorMillis) {

  double ratio() {
    return millis / floorMillis;
  }
}
