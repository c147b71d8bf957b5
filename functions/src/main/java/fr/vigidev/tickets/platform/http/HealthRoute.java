package fr.vigidev.tickets.platform.http;

/** {@code GET /api/health}: answers as soon as the function can, and touches nothing else. */
public final class HealthRoute {
  private HealthRoute() {}

  /** The route. */
  public static Route route() {
    return new Route("GET", "/api/health", call -> Answer.json(200, "{\"status\":\"ok\"}"));
  }
}
