package fr.vigidev.tickets.analytics.adapter.http;

import fr.vigidev.tickets.analytics.application.Desk;
import fr.vigidev.tickets.analytics.application.ViewDashboard;
import fr.vigidev.tickets.analytics.model.Dashboard;
import fr.vigidev.tickets.people.adapter.http.Callers;
import fr.vigidev.tickets.people.application.Users;
import fr.vigidev.tickets.people.model.Permission;
import fr.vigidev.tickets.platform.http.Answer;
import fr.vigidev.tickets.platform.http.Call;
import fr.vigidev.tickets.platform.http.Route;

/** {@code GET /api/dashboard}: the figures of a period, for admins. */
public final class DashboardRoute {
  private static final int MOST_ALERTS = 20;

  private final Callers callers;
  private final ViewDashboard viewDashboard;
  private final Desk desk;
  private final Users users;

  public DashboardRoute(Callers callers, ViewDashboard viewDashboard, Desk desk, Users users) {
    this.callers = callers;
    this.viewDashboard = viewDashboard;
    this.desk = desk;
    this.users = users;
  }

  /** The route. */
  public Route route() {
    return new Route("GET", "/api/dashboard", this::show);
  }

  private Answer show(Call call) {
    callers.permitted(call, Permission.VIEW_DASHBOARD);
    Dashboard dashboard = viewDashboard.of(PeriodParameters.read(call));
    Desk.Standing standing = desk.standing(MOST_ALERTS);
    return Answer.json(200, new DashboardJson(standing, MemberNames.of(users)).of(dashboard));
  }
}
