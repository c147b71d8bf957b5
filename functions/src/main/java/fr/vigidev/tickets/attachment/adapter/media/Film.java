package fr.vigidev.tickets.attachment.adapter.media;

import fr.vigidev.tickets.ticket.model.PixelSize;
import java.time.Duration;
import java.util.Optional;

/**
 * What a video is once it is measured.
 *
 * @param duration from its samples, whatever its headers claim
 * @param size as it is shown; empty when it does not say
 */
record Film(Duration duration, Optional<PixelSize> size) {}
