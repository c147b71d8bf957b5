package fr.vigidev.tickets.project.adapter.http;

import fr.vigidev.tickets.people.adapter.http.Callers;
import fr.vigidev.tickets.people.adapter.http.PeopleFields;
import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.people.model.Permission;
import fr.vigidev.tickets.platform.http.Answer;
import fr.vigidev.tickets.platform.http.Call;
import fr.vigidev.tickets.platform.http.FieldError;
import fr.vigidev.tickets.platform.http.IdempotencyHeader;
import fr.vigidev.tickets.platform.http.JsonFields;
import fr.vigidev.tickets.platform.http.Problem;
import fr.vigidev.tickets.platform.http.ProblemCode;
import fr.vigidev.tickets.platform.http.Route;
import fr.vigidev.tickets.platform.idempotency.RequestStamp;
import fr.vigidev.tickets.platform.idempotency.StoredAnswer;
import fr.vigidev.tickets.platform.outcome.Outcome;
import fr.vigidev.tickets.platform.text.Texts;
import fr.vigidev.tickets.project.application.CreateProject;
import fr.vigidev.tickets.project.application.CreateProjectCommand;
import fr.vigidev.tickets.project.application.EditProject;
import fr.vigidev.tickets.project.model.Project;
import fr.vigidev.tickets.project.model.ProjectRefusal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code /api/projects}: sites and jobs, and whom they are attributed to. */
public final class ProjectRoutes {
  private static final int LONGEST_NAME = 140;
  private static final int LONGEST_ADDRESS = 300;

  private final Callers callers;
  private final CreateProject createProject;
  private final EditProject editProject;
  private final Texts texts;

  public ProjectRoutes(
      Callers callers, CreateProject createProject, EditProject editProject, Texts texts) {
    this.callers = callers;
    this.createProject = createProject;
    this.editProject = editProject;
    this.texts = texts;
  }

  /** The routes. */
  public List<Route> routes() {
    return List.of(
        new Route("POST", "/api/projects", this::create),
        new Route("PATCH", "/api/projects/{id}", this::edit));
  }

  private Answer create(Call call) {
    Actor actor = callers.permitted(call, Permission.MANAGE_PROJECTS);
    JsonFields body = call.body();
    RequestStamp stamp =
        IdempotencyHeader.stamp(call, actor.person().uid(), actor.role().code(), body);
    Optional<String> name = PeopleFields.requiredLine(body, "name", LONGEST_NAME);
    Optional<String> address = PeopleFields.requiredLine(body, "address", LONGEST_ADDRESS);
    Optional<Set<String>> clientIds = clientIds(body);
    if (clientIds.isEmpty() && body.isAbsent("clientIds")) {
      body.fault("clientIds", FieldError.Code.REQUIRED);
    }
    body.finish();
    CreateProjectCommand command =
        new CreateProjectCommand(
            actor, name.orElseThrow(), address.orElseThrow(), clientIds.orElseThrow());
    return IdempotencyHeader.answer(
        createProject.create(command, stamp, ProjectRoutes::stored), ProjectRoutes::problem, texts);
  }

  private Answer edit(Call call) {
    Actor actor = callers.permitted(call, Permission.MANAGE_PROJECTS);
    JsonFields body = call.body();
    EditProject.Edit edit =
        new EditProject.Edit(
            PeopleFields.line(body, "name", LONGEST_NAME),
            PeopleFields.line(body, "address", LONGEST_ADDRESS),
            clientIds(body),
            body.flag("archived"));
    body.finish();
    return switch (editProject.edit(actor, call.id("id"), edit)) {
      case Outcome.Done<Project, ProjectRefusal> done ->
          Answer.json(200, ProjectJson.of(done.result()));
      case Outcome.Refused<Project, ProjectRefusal> refused -> problem(refused.why()).answer(texts);
    };
  }

  private static Optional<Set<String>> clientIds(JsonFields body) {
    Optional<Set<String>> ids = body.ids("clientIds");
    if (ids.filter(set -> set.size() > CreateProjectCommand.MOST_CLIENTS).isPresent()) {
      body.fault("clientIds", FieldError.Code.TOO_MANY, CreateProjectCommand.MOST_CLIENTS);
    }
    return ids;
  }

  private static StoredAnswer stored(Project project) {
    return new StoredAnswer(
        201, ProjectJson.of(project).toString(), "/api/projects/" + project.id());
  }

  private static Problem problem(ProjectRefusal refusal) {
    return switch (refusal) {
      case ProjectRefusal.NotFound r -> Problem.of(ProblemCode.NOT_FOUND);
      case ProjectRefusal.Forbidden r -> Problem.of(ProblemCode.FORBIDDEN);
      case ProjectRefusal.UnknownClient r ->
          Problem.invalid("clientIds", FieldError.Code.UNKNOWN_CLIENT);
    };
  }
}
