package fr.vigidev.tickets.attachment.adapter.media;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unfolds compressed data up to a limit: a few kilobytes can hold gigabytes. */
final class Inflation implements AutoCloseable {
  private static final int WINDOW = 1 << 16;

  private final Inflater inflater = new Inflater();
  private final byte[] window = new byte[WINDOW];
  private final BiConsumer<byte[], Integer> sink;
  private long room;

  /**
   * @param room how many bytes it may unfold to
   * @param sink is given each part of them, in an array that is used again
   */
  private Inflation(long room, BiConsumer<byte[], Integer> sink) {
    this.room = room;
    this.sink = sink;
  }

  /** One that only measures. */
  static Inflation measuring(long room) {
    return new Inflation(room, (part, length) -> {});
  }

  /** One whose result is kept. */
  static Inflation into(ByteArrayOutputStream out, long room) {
    return new Inflation(room, (part, length) -> out.write(part, 0, length));
  }

  /** How something unfolds at its begin; nothing of what is damaged or sealed. */
  static byte[] begin(byte[] folded, int bytes) {
    byte[] begin = new byte[bytes];
    Inflater inflater = new Inflater();
    inflater.setInput(folded);
    try {
      return Arrays.copyOf(begin, inflater.inflate(begin));
    } catch (DataFormatException e) {
      return new byte[0];
    } finally {
      inflater.end();
    }
  }

  /** How many more bytes it may unfold to. */
  long room() {
    return room;
  }

  /**
   * Unfolds the next part; what follows the end of the data is left alone.
   *
   * @throws Unacceptable when the data is damaged, or there is more of it than room
   */
  void add(byte[] file, int at, int length) throws Unacceptable {
    inflater.setInput(file, at, length);
    try {
      while (!inflater.finished()) {
        int unfolded = inflater.inflate(window);
        if (unfolded == 0) {
          if (inflater.needsDictionary()) {
            throw Unacceptable.unreadable();
          }
          return;
        }
        room -= unfolded;
        if (room < 0) {
          throw Unacceptable.unreadable();
        }
        sink.accept(window, unfolded);
      }
    } catch (DataFormatException e) {
      throw Unacceptable.unreadable();
    }
  }

  @Override
  public void close() {
    inflater.end();
  }
}
