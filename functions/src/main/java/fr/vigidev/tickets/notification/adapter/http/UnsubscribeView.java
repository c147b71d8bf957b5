package fr.vigidev.tickets.notification.adapter.http;

import java.util.Optional;

/**
 * What the page behind a link of a mail shows, in words that are ready to read.
 *
 * @param button what the reader can do; empty when there is nothing to do
 */
public record UnsubscribeView(
    String language,
    String heading,
    String text,
    Optional<String> button,
    String preferencesLabel,
    String preferencesUrl) {}
