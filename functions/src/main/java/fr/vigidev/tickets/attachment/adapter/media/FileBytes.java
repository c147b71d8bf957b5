package fr.vigidev.tickets.attachment.adapter.media;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Reads numbers anywhere in a file that is too large for memory, and blots parts of it out.
 * Whatever lies outside of it makes it unreadable.
 */
final class FileBytes implements AutoCloseable {
  private static final int WINDOW = 1 << 16;
  private static final int HEAD_BYTES = 1024;

  private final RandomAccessFile file;
  private final long size;
  private final byte[] window = new byte[WINDOW];
  private long windowStart;
  private int windowBytes;

  FileBytes(Path path) throws IOException {
    this.file = new RandomAccessFile(path.toFile(), "rw");
    this.size = file.length();
  }

  long size() {
    return size;
  }

  int u8(long at) throws IOException, Unacceptable {
    if (at < 0 || at >= size) {
      throw Unacceptable.unreadable();
    }
    if (at < windowStart || at >= windowStart + windowBytes) {
      file.seek(at);
      windowStart = at;
      windowBytes = Math.max(0, file.read(window));
      if (windowBytes == 0) {
        throw new EOFException();
      }
    }
    return window[(int) (at - windowStart)] & 0xff;
  }

  /** An unsigned number of so many bytes, the highest first; at most eight. */
  long unsigned(long at, int bytes) throws IOException, Unacceptable {
    long value = 0;
    for (int i = 0; i < bytes; i++) {
      value = value << 8 | u8(at + i);
    }
    if (value < 0) {
      // More than any file has.
      throw Unacceptable.unreadable();
    }
    return value;
  }

  long u32(long at) throws IOException, Unacceptable {
    return unsigned(at, 4);
  }

  String ascii(long at, int length) throws IOException, Unacceptable {
    byte[] text = new byte[length];
    for (int i = 0; i < length; i++) {
      text[i] = (byte) u8(at + i);
    }
    return new String(text, StandardCharsets.ISO_8859_1);
  }

  /** What a program that guesses a type looks at, were the file to begin at a place. */
  byte[] head(long from) throws IOException {
    byte[] head = new byte[(int) Math.min(Math.max(0, size - from), HEAD_BYTES)];
    file.seek(from);
    file.readFully(head);
    return head;
  }

  byte[] tail(int length) throws IOException {
    byte[] tail = new byte[(int) Math.min(size, length)];
    file.seek(size - tail.length);
    file.readFully(tail);
    return tail;
  }

  void write(long at, byte[] bytes) throws IOException {
    windowBytes = 0;
    file.seek(at);
    file.write(bytes);
  }

  /** Overwrites a part with zeros. */
  void blank(long from, long to) throws IOException {
    byte[] zeros = new byte[WINDOW];
    for (long at = from; at < to; at += WINDOW) {
      windowBytes = 0;
      file.seek(at);
      file.write(zeros, 0, (int) Math.min(WINDOW, to - at));
    }
  }

  void truncate(long length) throws IOException {
    windowBytes = 0;
    file.setLength(length);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
