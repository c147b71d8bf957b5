package fr.vigidev.tickets.personaldata.adapter.http;

import fr.vigidev.tickets.people.adapter.http.Callers;
import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.people.model.PeopleRefusal;
import fr.vigidev.tickets.people.model.Permission;
import fr.vigidev.tickets.personaldata.application.GatherPersonalData;
import fr.vigidev.tickets.personaldata.application.PersonalData;
import fr.vigidev.tickets.platform.http.Answer;
import fr.vigidev.tickets.platform.http.Call;
import fr.vigidev.tickets.platform.http.Problem;
import fr.vigidev.tickets.platform.http.ProblemCode;
import fr.vigidev.tickets.platform.http.Route;
import fr.vigidev.tickets.platform.outcome.Outcome;
import fr.vigidev.tickets.platform.text.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * {@code GET /api/me/export}: what is kept of oneself, as a file. {@code GET
 * /api/users/{uid}/export}: the same of anybody, for admins whom the person asked.
 */
public final class ExportRoutes {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private final Callers callers;
  private final GatherPersonalData gather;
  private final Texts texts;
  private final Clock clock;

  public ExportRoutes(Callers callers, GatherPersonalData gather, Texts texts, Clock clock) {
    this.callers = callers;
    this.gather = gather;
    this.texts = texts;
    this.clock = clock;
  }

  /** The routes. */
  public List<Route> routes() {
    return List.of(
        new Route(
            "GET",
            "/api/me/export",
            call -> file("mes-donnees", gather.ofItself(callers.confirmed(call)))),
        new Route("GET", "/api/users/{uid}/export", this::ofUser));
  }

  private Answer ofUser(Call call) {
    Actor actor = callers.permitted(call, Permission.MANAGE_CLIENTS_AND_USERS);
    return switch (gather.of(actor, call.id("uid"))) {
      case Outcome.Done<PersonalData, PeopleRefusal> done -> file("donnees", done.result());
      case Outcome.Refused<PersonalData, PeopleRefusal> refused ->
          Problem.of(
                  refused.why() instanceof PeopleRefusal.NotFound
                      ? ProblemCode.NOT_FOUND
                      : ProblemCode.FORBIDDEN)
              .answer(texts);
    };
  }

  private Answer file(String name, PersonalData data) {
    Instant now = clock.instant();
    LocalDate day = LocalDate.ofInstant(now, PARIS);
    return new Answer(
        200,
        "application/json",
        out -> PersonalDataJson.write(data, now, out),
        Map.of("Content-Disposition", "attachment; filename=\"" + name + "-" + day + ".json\""));
  }
}
