package fr.vigidev.tickets.local.emulator;

import fr.vigidev.tickets.local.Layout;
import fr.vigidev.tickets.local.PlatformFailure;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Decides which copies of the emulators run on this machine. */
public final class EmulatorSource {

  private static final String NAMED_BY_HAND = "FIRESTORE_EMULATOR_BINARY_PATH";

  private EmulatorSource() {}

  /**
   * The copies that a person named in the environment, else the official ones, else those of the
   * Google Cloud SDK.
   *
   * @throws PlatformFailure when there are none and none can be downloaded
   */
  public static EmulatorCopies choose(Layout layout) throws IOException, InterruptedException {
    if (System.getenv().containsKey(NAMED_BY_HAND)) {
      return new EmulatorCopies("named in the environment", Map.of());
    }
    Optional<EmulatorCopies> copies = new OfficialCopies(layout).find();
    if (copies.isEmpty()) {
      copies = new SdkCopies(layout).find();
    }
    return copies.orElseThrow(
        () ->
            new PlatformFailure(
                "The emulators are neither in the cache of firebase-tools nor can they be"
                    + " downloaded, and no Google Cloud SDK with its Firestore and Pub/Sub"
                    + " emulators was found: connect to the network once, or install the SDK."));
  }
}
