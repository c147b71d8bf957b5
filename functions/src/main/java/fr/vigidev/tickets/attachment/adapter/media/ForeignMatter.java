package fr.vigidev.tickets.attachment.adapter.media;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Finds signs of a second format in a file: a polyglot is a picture to one program and a page, a
 * script, a document or an archive to another.
 */
final class ForeignMatter {
  /** Long enough not to occur in compressed data by chance. */
  private static final List<byte[]> MARKUP =
      signs("<script", "<!doctype", "<html>", "<html ", "<?php");

  /** Where no picture is, shorter ones tell as well. */
  private static final List<byte[]> ANYTHING =
      signs(
          "<script",
          "<!doctype",
          "<html",
          "<head",
          "<body",
          "<svg ",
          "<svg>",
          "<iframe",
          "<img ",
          "<?php",
          "%pdf-",
          "pk\3\4\12\0",
          "pk\3\4\24\0",
          "pk\5\6\0\0",
          "rar!\32\7",
          "7z\u00bc\u00af\47\34",
          "#!/bin",
          "#!/usr",
          "\177elf\1",
          "\177elf\2");

  /** What no document says outside of its streams: pages and scripts, and how pictures begin. */
  private static final List<byte[]> IN_DOCUMENT =
      signs(
          "<script",
          "<!doctype",
          "<html",
          "<svg ",
          "<svg>",
          "<iframe",
          "<?php",
          "\u00ff\u00d8\u00ff\u00db",
          "\u00ff\u00d8\u00ff\u00e0",
          "\u00ff\u00d8\u00ff\u00e1",
          "\u0089png\r\n",
          "gif87a",
          "gif89a");

  private static final byte[] END_OF_ARCHIVE = {'P', 'K', 5, 6};
  private static final int END_OF_ARCHIVE_BYTES = 22;

  /** An archive ends with a comment of at most so many bytes. */
  static final int ARCHIVE_TAIL_BYTES = END_OF_ARCHIVE_BYTES + 0xffff;

  private ForeignMatter() {}

  /** Whether a whole file speaks HTML or PHP somewhere. */
  static boolean speaksMarkup(byte[] file) {
    return holdsAny(file, 0, file.length, MARKUP);
  }

  /** Whether a document speaks of something else outside of its streams. */
  static boolean isInDocument(byte[] outsideOfStreams) {
    return holdsAny(outsideOfStreams, 0, outsideOfStreams.length, IN_DOCUMENT);
  }

  /** Whether the first bytes of something show that it is not what it is held for. */
  static boolean isIn(byte[] head) {
    return isIn(head, 0, head.length);
  }

  /** Whether a part that is neither picture nor sound is a hiding place. */
  static boolean isIn(byte[] file, int from, int to) {
    return holdsAny(file, from, to, ANYTHING);
  }

  /**
   * Whether a file can be opened as a ZIP or JAR, which are read from their end.
   *
   * @param tail the last {@link #ARCHIVE_TAIL_BYTES} of it, or all
   */
  static boolean endsAsArchive(byte[] tail) {
    for (int at = tail.length - END_OF_ARCHIVE_BYTES; at >= 0; at--) {
      if (Arrays.equals(tail, at, at + 4, END_OF_ARCHIVE, 0, 4)) {
        int comment = (tail[at + 20] & 0xff) | (tail[at + 21] & 0xff) << 8;
        if (at + END_OF_ARCHIVE_BYTES + comment <= tail.length) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean holdsAny(byte[] file, int from, int to, List<byte[]> signs) {
    for (int at = from; at < to; at++) {
      int first = lower(file[at]);
      for (byte[] sign : signs) {
        if (first == sign[0] && at + sign.length <= to && matches(file, at, sign)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean matches(byte[] file, int at, byte[] sign) {
    for (int i = 1; i < sign.length; i++) {
      if (lower(file[at + i]) != sign[i]) {
        return false;
      }
    }
    return true;
  }

  private static int lower(byte each) {
    return each >= 'A' && each <= 'Z' ? each + ('a' - 'A') : each;
  }

  /** Letters are told in lower case, and found in either. */
  private static List<byte[]> signs(String... texts) {
    return Arrays.stream(texts).map(text -> text.getBytes(StandardCharsets.ISO_8859_1)).toList();
  }
}
