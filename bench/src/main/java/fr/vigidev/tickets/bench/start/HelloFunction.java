package fr.vigidev.tickets.bench.start;

import com.google.cloud.functions.HttpFunction;
import com.google.cloud.functions.HttpRequest;
import com.google.cloud.functions.HttpResponse;
import java.io.IOException;

/** The least that a function can be: what the start of another is held against. */
public final class HelloFunction implements HttpFunction {

  @Override
  public void service(HttpRequest request, HttpResponse response) throws IOException {
    response.getWriter().write("hello");
  }
}
