package fr.vigidev.tickets.platform.http;

import com.google.cloud.functions.HttpFunction;
import com.google.cloud.functions.HttpRequest;
import com.google.cloud.functions.HttpResponse;
import fr.vigidev.tickets.platform.log.Log;
import fr.vigidev.tickets.platform.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the route of a request and writes its answer; every failure becomes a problem. */
public final class Router implements HttpFunction {
  private static final Log LOG = Log.of(Router.class);

  private final List<Route> routes;
  private final Texts texts;

  public Router(List<Route> routes, Texts texts) {
    this.routes = List.copyOf(routes);
    this.texts = texts;
  }

  @Override
  public void service(HttpRequest request, HttpResponse response) throws IOException {
    Answer answer = answer(request);
    JsonBody.discardRest(request);
    try {
      write(answer, response);
    } catch (UncheckedIOException gone) {
      throw gone.getCause();
    } catch (RuntimeException broken) {
      // The status is on its way. Thrown on, it keeps what was written from looking whole.
      LOG.error("the answer to " + request.getMethod() + " broke off", broken);
      throw broken;
    }
  }

  private Answer answer(HttpRequest request) {
    try {
      return route(request);
    } catch (Rejected rejected) {
      return rejected.problem().answer(texts);
    } catch (RuntimeException broken) {
      // The contract knows no 500: nothing was committed, or the idempotency key makes a repeat
      // safe.
      LOG.error(request.getMethod() + " failed", broken);
      return unavailable();
    } catch (VirtualMachineError exhausted) {
      // Memory that one request asked for in vain is free again for the next.
      LOG.error(request.getMethod() + " asked too much", exhausted);
      return unavailable();
    }
  }

  private Answer unavailable() {
    return Problem.of(ProblemCode.UNAVAILABLE).withHeader("Retry-After", "5").answer(texts);
  }

  private Answer route(HttpRequest request) {
    String path = request.getPath();
    for (Route route : routes) {
      Optional<Map<String, String>> parameters = route.match(path);
      if (parameters.isPresent() && route.method().equals(request.getMethod())) {
        return route.handler().handle(new Call(request, parameters.get()));
      }
    }
    String allowed =
        routes.stream()
            .filter(route -> route.match(path).isPresent())
            .map(Route::method)
            .sorted()
            .collect(Collectors.joining(", "));
    Problem problem =
        allowed.isEmpty()
            ? Problem.of(ProblemCode.NOT_FOUND)
            : Problem.of(ProblemCode.METHOD_NOT_ALLOWED).withHeader("Allow", allowed);
    return problem.answer(texts);
  }

  private static void write(Answer answer, HttpResponse response) throws IOException {
    response.setStatusCode(answer.status());
    response.setContentType(answer.contentType());
    response.appendHeader("Cache-Control", "no-store");
    response.appendHeader("X-Content-Type-Options", "nosniff");
    answer.headers().forEach(response::appendHeader);
    answer.body().writeTo(response.getOutputStream());
  }
}
