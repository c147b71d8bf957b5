package fr.vigidev.tickets.attachment.adapter.media;

import static fr.vigidev.tickets.attachment.adapter.media.Pictures.ascii;
import static fr.vigidev.tickets.attachment.adapter.media.Pictures.concat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Makes films for tests: no picture can be seen in them, but their structure is whole. */
public final class Films {
  private static final int MOVIE_SCALE = 1000;
  private static final int FRAMES_PER_SECOND = 30;
  private static final int SOUND_SCALE = 44_100;
  private static final int SOUND_FRAME = 1024;
  private static final List<String> CONTAINERS =
      List.of("moov", "trak", "mdia", "minf", "stbl", "mvex", "moof", "traf");

  private Films() {}

  /**
   * A film whose samples last so many tenths of a second.
   *
   * @param claimedMillis what all its headers say
   */
  public static byte[] mp4(int tenths, long claimedMillis) {
    return film("isom", picture(tenths, claimedMillis, box("udta", new byte[0])), claimedMillis);
  }

  public static byte[] mov(int tenths, long claimedMillis) {
    return film("qt  ", picture(tenths, claimedMillis), claimedMillis);
  }

  /** With a sound that is a little longer than the picture, as encoders make it. */
  static byte[] withSound(int tenths, int soundFrames) {
    return film("isom", concat(picture(tenths, tenths * 100L), sound(soundFrames)), tenths * 100L);
  }

  static byte[] soundAlone() {
    return film("isom", sound(100), 2000);
  }

  /** With any boxes in its movie, at its end and behind its pictures. */
  static byte[] withBoxes(byte[] inMovie, byte[] inTrack, byte[] behind) {
    return concat(film("isom", concat(picture(50, 5000, inTrack), inMovie), 5000), behind);
  }

  private static byte[] film(String brand, byte[] tracks, long claimedMillis) {
    return concat(
        box("ftyp", ascii(brand), ints(512), ascii(brand)),
        box(
            "moov",
            box("mvhd", ints(0, 0, 0, MOVIE_SCALE, (int) claimedMillis), new byte[80]),
            tracks),
        box("mdat", new byte[4000]));
  }

  private static byte[] picture(int tenths, long claimedMillis, byte[]... more) {
    return track(
        "vide",
        600,
        claimedMillis,
        box("stts", ints(0, 1, tenths * FRAMES_PER_SECOND / 10, 600 / FRAMES_PER_SECOND)),
        tenths * FRAMES_PER_SECOND / 10,
        more);
  }

  private static byte[] sound(int frames) {
    return track("soun", SOUND_SCALE, 1, box("stts", ints(0, 1, frames, SOUND_FRAME)), frames);
  }

  static byte[] track(
      String handler, int scale, long claimedMillis, byte[] times, int samples, byte[]... more) {
    byte[] header =
        box(
            "tkhd",
            ints(7, 0, 0, 1, 0, (int) claimedMillis),
            new byte[16],
            ints(0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000, 640 << 16, 480 << 16));
    byte[] table =
        box(
            "stbl",
            times,
            box("stsz", ints(0, 1, samples)),
            box("stsc", ints(0, 1, 1, samples, 1)),
            box("stco", ints(0, 1, 600)));
    byte[] media =
        box(
            "mdia",
            box("mdhd", ints(0, 0, 0, scale, (int) (claimedMillis * scale / 1000), 0)),
            box("hdlr", ints(0, 0), ascii(handler), new byte[13]),
            box("minf", table));
    return box("trak", header, media, concat(more));
  }

  /** A film in fragments of a second, the last of them shorter. */
  static byte[] fragmented(int tenths, boolean timesOfTheirOwn) {
    byte[] empty = track("vide", 600, 0, box("stts", ints(0, 0)), 0);
    byte[] film =
        concat(
            box("ftyp", ascii("iso5"), ints(512), ascii("iso5")),
            box(
                "moov",
                box("mvhd", ints(0, 0, 0, MOVIE_SCALE, 0), new byte[80]),
                empty,
                box("mvex", box("trex", ints(0, 1, 1, 20, 0, 0)))));
    for (int done = 0; done < tenths; done += 10) {
      int frames = Math.min(10, tenths - done) * FRAMES_PER_SECOND / 10;
      int[] durations = new int[frames];
      Arrays.fill(durations, 20);
      byte[] run =
          timesOfTheirOwn
              ? box("trun", ints(0x100, frames), ints(durations))
              : box("trun", ints(0, frames));
      byte[] fragment = box("traf", box("tfhd", ints(0, 1)), box("tfdt", ints(0, done * 60)), run);
      film =
          concat(film, box("moof", box("mfhd", ints(0, 1)), fragment), box("mdat", new byte[99]));
    }
    return film;
  }

  static byte[] edits(int... entries) {
    return box("edts", box("elst", ints(0, entries.length / 3), ints(entries)));
  }

  static byte[] box(String type, byte[]... parts) {
    byte[] payload = concat(parts);
    return concat(ints(8 + payload.length), ascii(type), payload);
  }

  static byte[] ints(int... values) {
    ByteBuffer buffer = ByteBuffer.allocate(4 * values.length);
    for (int value : values) {
      buffer.putInt(value);
    }
    return buffer.array();
  }

  /**
   * A WebM of 30 pictures a second.
   *
   * @param claimedMillis what its header says
   * @param endless whether it does not say how long its parts are, as recordings of browsers do
   */
  public static byte[] webm(int tenths, long claimedMillis, boolean endless) {
    return webm("webm", tenths, claimedMillis, endless, new byte[0]);
  }

  static byte[] webm(String docType, int tenths, long claimedMillis, boolean endless, byte[] more) {
    byte[] info =
        element(
            0x1549a966,
            element(0x2ad7b1, ints(1_000_000)),
            element(0x4489, ByteBuffer.allocate(8).putDouble((double) claimedMillis).array()));
    byte[] track =
        element(
            0x1654ae6b,
            element(
                0xae,
                element(0xd7, new byte[] {1}),
                element(0x83, new byte[] {1}),
                element(0xe0, element(0xb0, ints(320)), element(0xba, ints(240)))));
    byte[] clusters = new byte[0];
    int frames = tenths * FRAMES_PER_SECOND / 10;
    for (int first = 0; first < frames; first += FRAMES_PER_SECOND) {
      int begin = first * 1000 / FRAMES_PER_SECOND;
      byte[] cluster = element(0xe7, ints(begin));
      for (int i = first; i < Math.min(frames, first + FRAMES_PER_SECOND); i++) {
        int offset = i * 1000 / FRAMES_PER_SECOND - begin;
        byte[] head = {(byte) 0x81, (byte) (offset >> 8), (byte) offset, (byte) 0x80};
        cluster = concat(cluster, element(0xa3, head, new byte[20]));
      }
      clusters = concat(clusters, master(0x1f43b675, endless, cluster));
    }
    return concat(
        element(0x1a45dfa3, element(0x4282, ascii(docType))),
        master(0x18538067, endless, concat(info, track, more, clusters)));
  }

  private static byte[] master(int id, boolean endless, byte[] payload) {
    return endless
        ? concat(id(id), new byte[] {1, -1, -1, -1, -1, -1, -1, -1}, payload)
        : element(id, payload);
  }

  static byte[] element(int id, byte[]... parts) {
    byte[] payload = concat(parts);
    return concat(id(id), ints(0x10000000 | payload.length), payload);
  }

  private static byte[] id(int id) {
    byte[] wide = ints(id);
    int zeros = Integer.numberOfLeadingZeros(id) / 8;
    return Arrays.copyOfRange(wide, zeros, 4);
  }

  /** The same film with the first box of a type a second time behind itself. */
  static byte[] withBoxTwice(byte[] film, String type) {
    return twice(ByteBuffer.wrap(film), type);
  }

  /** The same film with one more box at the end of every one of a type. */
  static byte[] withBoxIn(byte[] film, String type, byte[] more) {
    return within(ByteBuffer.wrap(film), type, more);
  }

  private static byte[] within(ByteBuffer boxes, String type, byte[] more) {
    byte[] all = new byte[0];
    while (boxes.remaining() > 0) {
      byte[] box = new byte[boxes.getInt(boxes.position())];
      boxes.get(box);
      String name = new String(box, 4, 4, StandardCharsets.ISO_8859_1);
      if (CONTAINERS.contains(name)) {
        byte[] payload = Arrays.copyOfRange(box, 8, box.length);
        byte[] inside = within(ByteBuffer.wrap(payload), type, more);
        box = box(name, inside, name.equals(type) ? more : new byte[0]);
      }
      all = concat(all, box);
    }
    return all;
  }

  private static byte[] twice(ByteBuffer boxes, String type) {
    byte[] all = new byte[0];
    while (boxes.remaining() > 0) {
      int size = boxes.getInt(boxes.position());
      byte[] box = new byte[size];
      boxes.get(box);
      String name = new String(box, 4, 4, StandardCharsets.ISO_8859_1);
      byte[] payload = Arrays.copyOfRange(box, 8, size);
      boolean entered = CONTAINERS.contains(name);
      byte[] copy = entered ? box(name, twice(ByteBuffer.wrap(payload), type)) : box;
      all = concat(all, copy, name.equals(type) ? box : new byte[0]);
    }
    return all;
  }
}
