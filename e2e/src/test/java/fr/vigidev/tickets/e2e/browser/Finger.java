package fr.vigidev.tickets.e2e.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** A finger on the screen of a phone, as the browser is told of it by its hardware. */
final class Finger {
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
