package fr.vigidev.tickets.e2e.browser;

import com.microsoft.playwright.BrowserContext;
import fr.vigidev.tickets.e2e.people.Person;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Who signed in once in this run, and stays signed in on each device that it takes up later. */
final class Sessions {
  private static final Map<String, String> STORED = new ConcurrentHashMap<>();

  private Sessions() {}

  static void keep(Person person, BrowserContext device) {
    STORED.put(person.uid(), device.storageState());
  }

  /** What a device holds on which the person is signed in. */
  static Optional<String> of(Person person) {
    return Optional.ofNullable(STORED.get(person.uid()));
  }
}
