package fr.vigidev.tickets.attachment.adapter.media;

import fr.vigidev.tickets.attachment.application.FileInspector.Thumbnail;
import fr.vigidev.tickets.attachment.model.FileType;
import fr.vigidev.tickets.ticket.model.PixelSize;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Makes small pictures, and by that proves that the large ones can be seen. Of a large picture
 * every second, third … pixel alone is kept while it is decoded, so that memory stays bounded.
 */
final class Thumbnails {
  static final int MAX_SIDE = 480;

  /** What a decoder may keep besides the small picture. */
  private static final long MAX_DECODING_BYTES = 128L << 20;

  /** The decoder of WebP stumbles over the end of a small file. */
  private static final int READ_AHEAD_BYTES = 16;

  /** One picture at a time: each may take as much memory as all others together. */
  private static final Semaphore ONE = new Semaphore(1, true);

  /** Whoever posts a file waits no longer for pictures of others. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** Photos take one second; some files are made to take minutes. */
  private static final Duration DECODING = Duration.ofSeconds(5);

  private Thumbnails() {}

  /** The small picture, upright; none where decoding would take too much memory or patience. */
  static Optional<Thumbnail> of(Picture picture, FileType type, Path folder)
      throws IOException, Unacceptable {
    return of(picture, type, folder, ONE, PATIENCE, DECODING);
  }

  static Optional<Thumbnail> of(
      Picture picture,
      FileType type,
      Path folder,
      Semaphore turn,
      Duration patience,
      Duration decoding)
      throws IOException, Unacceptable {
    if (picture.decodingBytes() > MAX_DECODING_BYTES) {
      return Optional.empty();
    }
    if (!has(turn, patience)) {
      return Optional.empty();
    }
    try {
      Optional<BufferedImage> image = decode(picture, type, decoding);
      return image.isEmpty()
          ? Optional.empty()
          : Optional.of(write(small(image.get(), picture.orientation()), folder));
    } finally {
      turn.release();
    }
  }

  private static boolean has(Semaphore turn, Duration patience) {
    try {
      return turn.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** The picture, coarse; none when it takes too long. */
  private static Optional<BufferedImage> decode(Picture picture, FileType type, Duration time)
      throws Unacceptable {
    TimedStream bytes = new TimedStream(readable(picture), time);
    Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(type.contentType());
    ImageReader reader = readers.next();
    try (ImageInputStream in = new MemoryCacheImageInputStream(bytes)) {
      reader.setInput(in, true, true);
      // Its own word on how large it is counts: of several frames the first may be another size.
      PixelSize size = Picture.size(reader.getWidth(0), reader.getHeight(0));
      int step = Math.max(1, Math.max(size.width(), size.height()) / (2 * MAX_SIDE));
      ImageReadParam param = reader.getDefaultReadParam();
      param.setSourceSubsampling(step, step, 0, 0);
      return Optional.of(reader.read(0, param));
    } catch (IOException | RuntimeException e) {
      if (bytes.isOver()) {
        return Optional.empty();
      }
      // Decoders meet damage with all kinds of exceptions.
      throw Unacceptable.unreadable();
    } finally {
      reader.dispose();
    }
  }

  private static byte[] readable(Picture picture) {
    return Arrays.copyOf(picture.file(), picture.file().length + READ_AHEAD_BYTES);
  }

  private static BufferedImage small(BufferedImage image, Orientation orientation) {
    double scale = Math.min(1, MAX_SIDE / (double) Math.max(image.getWidth(), image.getHeight()));
    int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
    PixelSize upright = orientation.upright(new PixelSize(width, height));
    boolean opaque = !image.getColorModel().hasAlpha();
    BufferedImage small =
        new BufferedImage(
            upright.width(),
            upright.height(),
            opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = small.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    if (opaque) {
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, upright.width(), upright.height());
    }
    AffineTransform transform = orientation.transform(width, height);
    transform.scale(width / (double) image.getWidth(), height / (double) image.getHeight());
    graphics.drawImage(image, transform, null);
    graphics.dispose();
    return small;
  }

  private static Thumbnail write(BufferedImage image, Path folder) throws IOException {
    FileType type = image.getColorModel().hasAlpha() ? FileType.PNG : FileType.JPEG;
    Path file = folder.resolve("thumbnail");
    if (!ImageIO.write(image, type.extension(), file.toFile())) {
      throw new IllegalStateException("every Java platform writes " + type);
    }
    return new Thumbnail(file, type);
  }
}
