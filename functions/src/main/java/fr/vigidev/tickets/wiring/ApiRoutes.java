package fr.vigidev.tickets.wiring;

import fr.vigidev.tickets.analytics.adapter.http.DashboardRoute;
import fr.vigidev.tickets.cannedreply.adapter.http.CannedReplyRoutes;
import fr.vigidev.tickets.people.adapter.http.Callers;
import fr.vigidev.tickets.people.adapter.http.ClientRoutes;
import fr.vigidev.tickets.people.adapter.http.ErasureRoute;
import fr.vigidev.tickets.people.adapter.http.InvitationRoutes;
import fr.vigidev.tickets.people.adapter.http.MeRoutes;
import fr.vigidev.tickets.people.adapter.http.SignUpRoutes;
import fr.vigidev.tickets.people.adapter.http.UserRoutes;
import fr.vigidev.tickets.people.adapter.http.ViewsRoute;
import fr.vigidev.tickets.personaldata.adapter.http.ExportRoutes;
import fr.vigidev.tickets.platform.http.HealthRoute;
import fr.vigidev.tickets.platform.http.Route;
import fr.vigidev.tickets.platform.text.Texts;
import fr.vigidev.tickets.project.adapter.http.ProjectRoutes;
import fr.vigidev.tickets.ticket.adapter.http.OpenTicketRoute;
import fr.vigidev.tickets.ticket.adapter.http.ShareRoute;
import fr.vigidev.tickets.ticket.adapter.http.ThreadRoutes;
import fr.vigidev.tickets.ticket.adapter.http.TicketListRoute;
import fr.vigidev.tickets.ticket.adapter.http.TicketRoutes;
import fr.vigidev.tickets.ticket.adapter.http.TicketTableRoute;
import fr.vigidev.tickets.ticket.adapter.http.TriageRoutes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** The routes of {@code api}, by feature. */
final class ApiRoutes {
  private final Callers callers;
  private final Texts texts;
  private final Clock clock;

  ApiRoutes(Callers callers, Texts texts, Clock clock) {
    this.callers = callers;
    this.texts = texts;
    this.clock = clock;
  }

  /** All of them. */
  List<Route> of(Composition useCases) {
    List<Route> routes = new ArrayList<>();
    routes.add(HealthRoute.route());
    routes.addAll(people(useCases.people()));
    routes.addAll(projects(useCases.projects()));
    routes.addAll(tickets(useCases.tickets()));
    routes.addAll(cannedReplies(useCases.cannedReplies()));
    routes.add(dashboard(useCases));
    routes.addAll(new ExportRoutes(callers, useCases.gatherPersonalData(), texts, clock).routes());
    return routes;
  }

  private List<Route> people(PeopleUseCases people) {
    List<Route> routes = new ArrayList<>();
    routes.addAll(
        new SignUpRoutes(people.signUp(), people.confirmSignUp(), people.askForMail()).routes());
    routes.addAll(new MeRoutes(callers, people.activateAccount(), people.changeProfile()).routes());
    routes.add(new ViewsRoute(callers, people.keepViews(), texts).route());
    routes.addAll(new UserRoutes(callers, people.users(), people.changeUser(), texts).routes());
    routes.add(new ErasureRoute(callers, people.eraseUser(texts), texts).route());
    routes.addAll(
        new ClientRoutes(callers, people.registerClient(), people.editClient(), texts).routes());
    routes.addAll(
        new InvitationRoutes(callers, people.invite(), people.settleInvitation(), texts).routes());
    return routes;
  }

  private List<Route> projects(ProjectUseCases projects) {
    return new ProjectRoutes(callers, projects.createProject(), projects.editProject(), texts)
        .routes();
  }

  private List<Route> tickets(TicketUseCases tickets) {
    List<Route> routes = new ArrayList<>();
    routes.add(new TicketListRoute(callers, tickets.lists()).route());
    routes.add(new TicketTableRoute(callers, tickets.rows(), texts, clock).route());
    routes.add(new OpenTicketRoute(callers, tickets.openTicket(), texts).route());
    routes.addAll(
        new TicketRoutes(
                callers, tickets.reader(), tickets.moveTicket(), tickets.assignTicket(), texts)
            .routes());
    routes.addAll(
        new TriageRoutes(callers, tickets.prioritiseTicket(), tickets.markDuplicate(), texts)
            .routes());
    routes.add(new ShareRoute(callers, tickets.shareTicket(), texts).route());
    routes.addAll(
        new ThreadRoutes(callers, tickets.postMessage(), tickets.writeNote(), texts).routes());
    return routes;
  }

  private List<Route> cannedReplies(CannedReplyUseCases cannedReplies) {
    return new CannedReplyRoutes(
            callers, cannedReplies.addCannedReply(), cannedReplies.editCannedReply(), texts)
        .routes();
  }

  private Route dashboard(Composition useCases) {
    AnalyticsUseCases analytics = useCases.analytics();
    return new DashboardRoute(
            callers, analytics.viewDashboard(), analytics.desk(), useCases.people().users())
        .route();
  }
}
