package fr.vigidev.tickets.local;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where everything of the local platform is: fixed, so that people and tests can rely on it. */
public final class Addresses {

  /** A project whose id begins with {@code demo-} never reaches production. */
  public static final String PROJECT_ID = "demo-vigidev";

  public static final String BUCKET = PROJECT_ID + ".appspot.com";

  /**
   * Everything listens on the loopback address alone, but for the function host: the Functions
   * Framework takes a port, and no address.
   */
  public static final String HOST = "127.0.0.1";

  public static final int SITE_PORT = 5000;
  public static final int FIRESTORE_PORT = 8080;
  public static final int PUBSUB_PORT = 8085;
  public static final int AUTH_PORT = 9099;
  public static final int STORAGE_PORT = 9199;
  public static final int MAILBOX_PORT = 8025;
  public static final int CONTROL_PORT = 8026;

  /** What listens on each port, in the order in which a person looks for it. */
  public static final Map<Integer, String> SERVICES = services();

  private Addresses() {}

  private static Map<Integer, String> services() {
    Map<Integer, String> services = new LinkedHashMap<>();
    services.put(SITE_PORT, "the site");
    services.put(MAILBOX_PORT, "the mailbox");
    services.put(CONTROL_PORT, "the scheduled jobs");
    services.put(AUTH_PORT, "the Auth emulator");
    services.put(FIRESTORE_PORT, "the Firestore emulator");
    services.put(STORAGE_PORT, "the Storage emulator");
    services.put(PUBSUB_PORT, "the Pub/Sub emulator");
    return Collections.unmodifiableMap(services);
  }

  /** The authority of a port here, such as {@code 127.0.0.1:8080}. */
  public static String authority(int port) {
    return HOST + ":" + port;
  }

  /** The root address of a port here, without a final slash. */
  public static URI url(int port) {
    return URI.create("http://" + authority(port));
  }
}
