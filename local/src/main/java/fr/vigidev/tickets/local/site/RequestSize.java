package fr.vigidev.tickets.local.site;

import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.Callback;

/** Refuses requests that production would refuse for their size. */
final class RequestSize extends Handler.Wrapper {

  /** What Cloud Run takes in one request at most. */
  private static final long LARGEST_BYTES = 32L << 20;

  RequestSize(Handler next) {
    // Counts what comes without saying its length.
    SizeLimitHandler counting = new SizeLimitHandler(LARGEST_BYTES, -1);
    counting.setHandler(next);
    setHandler(counting);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (request.getLength() > LARGEST_BYTES) {
      // An answer given while the client still writes is lost when the connection then closes.
      Content.Source.consumeAll(
          request,
          Callback.from(() -> Problem.TOO_LARGE.write(response, callback), callback::failed));
      return true;
    }
    return super.handle(request, response, callback);
  }
}
