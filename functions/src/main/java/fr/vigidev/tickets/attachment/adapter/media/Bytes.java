package fr.vigidev.tickets.attachment.adapter.media;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads numbers and parts of a file in memory; whatever lies outside of it makes it unreadable. */
final class Bytes {
  private final byte[] all;

  Bytes(byte[] all) {
    this.all = all;
  }

  /** The whole file, not a copy. */
  byte[] all() {
    return all;
  }

  int size() {
    return all.length;
  }

  int u8(int at) throws Unacceptable {
    require(at, 1);
    return all[at] & 0xff;
  }

  int u16(int at) throws Unacceptable {
    return u8(at) << 8 | u8(at + 1);
  }

  int u16LittleEndian(int at) throws Unacceptable {
    return u8(at) | u8(at + 1) << 8;
  }

  int u24LittleEndian(int at) throws Unacceptable {
    return u16LittleEndian(at) | u8(at + 2) << 16;
  }

  /** A length or a count; what is too large for an {@code int} is too large for any file here. */
  int length(int at) throws Unacceptable {
    return fitting((long) u16(at) << 16 | u16(at + 2));
  }

  int lengthLittleEndian(int at) throws Unacceptable {
    return fitting(u16LittleEndian(at) | (long) u16LittleEndian(at + 2) << 16);
  }

  boolean has(int at, String ascii) {
    byte[] wanted = ascii.getBytes(StandardCharsets.ISO_8859_1);
    return at >= 0
        && at + wanted.length <= all.length
        && Arrays.equals(all, at, at + wanted.length, wanted, 0, wanted.length);
  }

  String ascii(int at, int length) throws Unacceptable {
    require(at, length);
    return new String(all, at, length, StandardCharsets.ISO_8859_1);
  }

  byte[] slice(int at, int length) throws Unacceptable {
    require(at, length);
    return Arrays.copyOfRange(all, at, at + length);
  }

  void require(int at, int length) throws Unacceptable {
    if (at < 0 || length < 0 || at > all.length - length) {
      throw Unacceptable.unreadable();
    }
  }

  private static int fitting(long length) throws Unacceptable {
    if (length > Integer.MAX_VALUE) {
      throw Unacceptable.unreadable();
    }
    return (int) length;
  }
}
