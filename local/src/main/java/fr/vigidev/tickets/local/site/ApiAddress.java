package fr.vigidev.tickets.local.site;

import java.net.URI;
import java.util.Optional;

/** Tells where the {@code api} function listens at this moment. */
@FunctionalInterface
public interface ApiAddress {

  /** Waits a bounded time while the function is being started; empty when it is still not there. */
  Optional<URI> find() throws InterruptedException;
}
