package fr.vigidev.tickets.attachment.adapter.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/**
 * The bytes of a file, for some time: a decoder that takes longer finds that it can't be read on.
 * Decoders read as they go, a few kilobytes at a time, and have no other way to be stopped.
 */
final class TimedStream extends InputStream {
  private final InputStream bytes;
  private final long startNanos = System.nanoTime();
  private final Duration time;
  private boolean over;

  TimedStream(byte[] file, Duration time) {
    this.bytes = new ByteArrayInputStream(file);
    this.time = time;
  }

  /** Whether the time ended before the reading did. */
  boolean isOver() {
    return over;
  }

  @Override
  public int read() throws IOException {
    requireTime();
    return bytes.read();
  }

  @Override
  public int read(byte[] into, int at, int length) throws IOException {
    requireTime();
    return bytes.read(into, at, length);
  }

  private void requireTime() throws IOException {
    if (over || System.nanoTime() - startNanos >= time.toNanos()) {
      over = true;
      throw new IOException("it takes too long");
    }
  }
}
