package fr.vigidev.tickets.ticket.model;

import java.time.Duration;
import java.util.Optional;

/**
 * A verified file of a timeline entry.
 *
 * @param fileName its cleaned name, with the extension of what it really is
 * @param contentType what its bytes say it is
 * @param size of the picture or video in pixels, as it is shown; empty for other files
 * @param duration of a video
 * @param path where it is kept; who may fetch it follows from the path alone
 * @param thumbnailPath where a small picture of it is kept
 */
public record Attachment(
    String id,
    String fileName,
    String contentType,
    long sizeBytes,
    Optional<PixelSize> size,
    Optional<Duration> duration,
    String path,
    Optional<String> thumbnailPath) {}
