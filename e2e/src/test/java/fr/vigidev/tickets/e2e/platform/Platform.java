package fr.vigidev.tickets.e2e.platform;

import java.net.URI;

/** Where the parts of the local platform listen: the contract that {@code script/server} keeps. */
public final class Platform {
  public static final URI SITE = URI.create("http://127.0.0.1:5000");
  public static final URI AUTH = URI.create("http://127.0.0.1:9099");
  public static final URI STORAGE = URI.create("http://127.0.0.1:9199");
  public static final URI MAILBOX = URI.create("http://127.0.0.1:8025");
  public static final URI CONTROL = URI.create("http://127.0.0.1:8026");
  public static final String FIRESTORE = "127.0.0.1:8080";
  public static final String PUBSUB = "127.0.0.1:8085";
  public static final String PROJECT_ID = "demo-vigidev";
  public static final String BUCKET = "demo-vigidev.appspot.com";

  private Platform() {}
}
