package fr.vigidev.tickets.e2e.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.time.Duration;

/** A finger on the screen of a phone, as the browser is told of it by its hardware. */
final class Finger {
  private static final int STEPS = 10;

  private final CDPSession session;

  Finger(Page page) {
    session = page.context().newCDPSession(page);
  }

  void down(double x, double y) {
    send("touchStart", at(x, y));
  }

  void move(double x, double y) {
    send("touchMove", at(x, y));
  }

  void up() {
    send("touchEnd", new JsonArray());
  }

  /**
   * Goes down and moves on, by so many pixels to the right; answers for how long it rested at most.
   */
  Duration swipe(double x, double y, double distance) {
    long began = System.nanoTime();
    down(x, y);
    move(x + distance / STEPS, y);
    Duration rested = Duration.ofNanos(System.nanoTime() - began);
    for (int step = 2; step <= STEPS; step++) {
      move(x + distance * step / STEPS, y);
    }
    return rested;
  }

  void cancel() {
    send("touchCancel", new JsonArray());
  }

  private static JsonArray at(double x, double y) {
    JsonObject point = new JsonObject();
    point.addProperty("x", x);
    point.addProperty("y", y);
    JsonArray points = new JsonArray();
    points.add(point);
    return points;
  }

  private void send(String type, JsonArray points) {
    JsonObject event = new JsonObject();
    event.addProperty("type", type);
    event.add("touchPoints", points);
    session.send("Input.dispatchTouchEvent", event);
  }
}
