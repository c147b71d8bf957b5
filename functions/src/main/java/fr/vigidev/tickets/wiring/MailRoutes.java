package fr.vigidev.tickets.wiring;

import fr.vigidev.tickets.notification.adapter.http.DeliveriesRoute;
import fr.vigidev.tickets.notification.adapter.http.UnsubscribeRoutes;
import fr.vigidev.tickets.notification.adapter.sendgrid.EventSignature;
import fr.vigidev.tickets.notification.adapter.sendgrid.SendGridEventsRoute;
import fr.vigidev.tickets.people.adapter.http.Callers;
import fr.vigidev.tickets.platform.http.Route;
import fr.vigidev.tickets.platform.text.Texts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** The routes of {@code api} around mails. */
final class MailRoutes {
  private final Callers callers;
  private final MailConfiguration mail;
  private final Texts texts;
  private final Clock clock;

  MailRoutes(Callers callers, MailConfiguration mail, Texts texts, Clock clock) {
    this.callers = callers;
    this.mail = mail;
    this.texts = texts;
    this.clock = clock;
  }

  /** All of them. */
  List<Route> of(Composition useCases) {
    List<Route> routes = new ArrayList<>();
    routes.addAll(
        new UnsubscribeRoutes(mail.unsubscribeLinks(), useCases.people().changeProfile(), texts)
            .routes());
    routes.add(
        new DeliveriesRoute(
                callers, useCases.tickets().reader(), useCases.mails().ticketDeliveries())
            .route());
    routes.add(
        new SendGridEventsRoute(
                new EventSignature(mail.sendGridWebhookKey(), clock),
                useCases.mails().recordOutcomes())
            .route());
    return routes;
  }
}
