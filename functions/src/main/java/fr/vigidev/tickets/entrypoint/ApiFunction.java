package fr.vigidev.tickets.entrypoint;

import com.google.cloud.functions.HttpFunction;
import com.google.cloud.functions.HttpRequest;
import com.google.cloud.functions.HttpResponse;
import fr.vigidev.tickets.wiring.Functions;

/** The function {@code api}: everything over HTTP. */
public final class ApiFunction implements HttpFunction {
  private final HttpFunction api = Functions.fromEnvironment().api();

  @Override
  public void service(HttpRequest request, HttpResponse response) throws Exception {
    api.service(request, response);
  }
}
