package fr.vigidev.tickets.attachment.adapter.media;

import fr.vigidev.tickets.ticket.model.PixelSize;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Measures a WebM by the times of its blocks, and frees it of tags and attached files. Elements are
 * read one after the other, and masters of interest are simply entered: recordings of browsers do
 * not say how long theirs are. The form: <a href="https://www.rfc-editor.org/rfc/rfc9559">RFC
 * 9559</a> over <a href="https://www.rfc-editor.org/rfc/rfc8794">RFC 8794</a>.
 */
final class WebmFilm {
  private static final int MAX_ELEMENTS = 200_000;

  private final FileBytes file;
  private final WebmTimes times = new WebmTimes();
  private final List<WebmElement> personal = new ArrayList<>();
  private long width;
  private long height;
  private boolean segment;
  private WebmElement info;
  private boolean clusters;
  private long end;

  private WebmFilm(FileBytes file) {
    this.file = file;
    this.end = file.size();
  }

  /** Measures the film, and erases from the file what is not film. */
  static Film film(FileBytes file) throws IOException, Unacceptable {
    WebmFilm film = new WebmFilm(file);
    film.read();
    Duration duration = film.times.duration();
    for (WebmElement each : film.personal) {
      each.erase(file);
    }
    if (film.end < file.size()) {
      file.truncate(film.end);
    }
    Optional<PixelSize> size =
        film.width > 0 && film.height > 0 && film.width < 1 << 16 && film.height < 1 << 16
            ? Optional.of(new PixelSize((int) film.width, (int) film.height))
            : Optional.empty();
    return new Film(duration, size);
  }

  private void read() throws IOException, Unacceptable {
    long at = 0;
    for (int count = 0; at < end; count++) {
      if (count == MAX_ELEMENTS) {
        throw Unacceptable.unreadable();
      }
      WebmElement element = WebmElement.at(file, at);
      if (at == 0 && element.id() != WebmElement.HEADER) {
        throw Unacceptable.type();
      }
      boolean entered = element.isMaster();
      if (!entered || !element.isEndless()) {
        element.requireWithin(end);
      }
      take(element);
      at = entered ? element.payload() : element.end();
    }
  }

  private void take(WebmElement element) throws IOException, Unacceptable {
    switch (element.id()) {
      case WebmElement.DOC_TYPE -> {
        if (!file.ascii(element.payload(), element.shortLength())
            .replace("\0", "")
            .equals("webm")) {
          throw Unacceptable.type();
        }
      }
      case WebmElement.SEGMENT -> {
        if (segment) {
          throw Unacceptable.unreadable();
        }
        segment = true;
        end = element.isEndless() ? end : element.end();
      }
      case WebmElement.INFO -> {
        // Programs differ in which of two they believe, and in whether they look behind pictures.
        if (info != null || clusters) {
          throw Unacceptable.unreadable();
        }
        info = element;
      }
      case WebmElement.TIMESTAMP_SCALE -> {
        if (info == null || element.start() < info.payload() || element.end() > info.end()) {
          throw Unacceptable.unreadable();
        }
        times.scale(element.number(file));
      }
      case WebmElement.CLUSTER -> {
        clusters = true;
        times.nextCluster();
      }
      case WebmElement.TRACK_ENTRY -> times.nextTrack();
      case WebmElement.TRACK_NUMBER -> times.trackNumber(element.number(file));
      case WebmElement.TRACK_TYPE -> times.trackType(element.number(file));
      case WebmElement.DEFAULT_DURATION -> times.frameNanos(element.number(file));
      case WebmElement.PIXEL_WIDTH -> width = element.number(file);
      case WebmElement.PIXEL_HEIGHT -> height = element.number(file);
      case WebmElement.CLUSTER_TIMESTAMP -> times.cluster(element.number(file));
      case WebmElement.SIMPLE_BLOCK, WebmElement.BLOCK -> {
        WebmElement.Variable track = WebmElement.variable(file, element.payload(), true);
        short offset = (short) file.unsigned(track.end(), 2);
        times.block(track.value(), offset);
      }
      case WebmElement.BLOCK_DURATION -> times.blockDuration(element.number(file));
      case WebmElement.TAGS,
          WebmElement.ATTACHMENTS,
          WebmElement.CHAPTERS,
          WebmElement.VOID,
          WebmElement.TITLE,
          WebmElement.DATE ->
          personal.add(element);
      default -> {}
    }
  }
}
