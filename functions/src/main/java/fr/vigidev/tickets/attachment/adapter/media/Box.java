package fr.vigidev.tickets.attachment.adapter.media;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A box of an MP4 or QuickTime file. The form: ISO/IEC 14496-12, 4.2.
 *
 * @param start where its size stands
 * @param payload where its content begins
 * @param end where the next begins
 */
record Box(String type, long start, long payload, long end) {
  /** No phone writes as many; a file made to keep us busy may. */
  private static final int MAX_CHILDREN = 20_000;

  private static final int HEADER = 8;
  private static final int LARGE_HEADER = 16;

  /** The boxes between two places, which they fill exactly. */
  static List<Box> between(FileBytes file, long from, long to) throws IOException, Unacceptable {
    List<Box> boxes = new ArrayList<>();
    long at = from;
    while (at < to) {
      // QuickTime may end a list of boxes with four bytes of zeros.
      if (to - at == 4 && file.u32(at) == 0) {
        break;
      }
      Box box = at(file, at, to);
      if (boxes.size() == MAX_CHILDREN) {
        throw Unacceptable.unreadable();
      }
      boxes.add(box);
      at = box.end;
    }
    return boxes;
  }

  private static Box at(FileBytes file, long at, long to) throws IOException, Unacceptable {
    long size = file.u32(at);
    int header = HEADER;
    if (size == 1) {
      size = file.unsigned(at + HEADER, 8);
      header = LARGE_HEADER;
    } else if (size == 0) {
      size = to - at;
    }
    if (size < header || size > to - at) {
      throw Unacceptable.unreadable();
    }
    return new Box(file.ascii(at + 4, 4), at, at + header, at + size);
  }

  List<Box> children(FileBytes file) throws IOException, Unacceptable {
    return between(file, payload, end);
  }

  /** The only box of a type. Of two of them programs differ in which they believe. */
  Optional<Box> child(FileBytes file, String wanted) throws IOException, Unacceptable {
    List<Box> found =
        children(file).stream().filter(each -> each.type.equals(wanted)).limit(2).toList();
    if (found.size() > 1) {
      throw Unacceptable.unreadable();
    }
    return found.stream().findFirst();
  }

  /** A box that has to be there. */
  Box required(FileBytes file, String wanted) throws IOException, Unacceptable {
    return child(file, wanted).orElseThrow(Unacceptable::unreadable);
  }

  /** Whether the box is as long as its content has to be. */
  void requireBytes(long bytes) throws Unacceptable {
    if (bytes < 0 || bytes > end - payload) {
      throw Unacceptable.unreadable();
    }
  }

  /** How many entries of a width the box says that it holds, when it does hold them. */
  long entries(FileBytes file, int width) throws IOException, Unacceptable {
    long entries = file.u32(payload + 4);
    requireBytes(8 + entries * width);
    return entries;
  }

  /** The version byte of a box that has one. */
  int version(FileBytes file) throws IOException, Unacceptable {
    return file.u8(payload);
  }

  /** Turns it into free space without content. */
  void erase(FileBytes file) throws IOException {
    file.write(start + 4, new byte[] {'f', 'r', 'e', 'e'});
    file.blank(payload, end);
  }
}
