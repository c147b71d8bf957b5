package fr.vigidev.tickets.wiring;

import java.util.function.Supplier;

/**
 * Makes a thing when it is first needed: a function that sends no mail opens no SendGrid client.
 */
final class Lazy<T> implements Supplier<T> {
  private final Supplier<T> make;
  private T thing;

  Lazy(Supplier<T> make) {
    this.make = make;
  }

  @Override
  public synchronized T get() {
    if (thing == null) {
      thing = make.get();
    }
    return thing;
  }
}
