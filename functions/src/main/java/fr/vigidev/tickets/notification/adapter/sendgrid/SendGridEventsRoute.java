package fr.vigidev.tickets.notification.adapter.sendgrid;

import fr.vigidev.tickets.notification.application.RecordOutcomes;
import fr.vigidev.tickets.notification.model.MailEvent;
import fr.vigidev.tickets.platform.http.Answer;
import fr.vigidev.tickets.platform.http.Call;
import fr.vigidev.tickets.platform.http.FieldError;
import fr.vigidev.tickets.platform.http.Problem;
import fr.vigidev.tickets.platform.http.ProblemCode;
import fr.vigidev.tickets.platform.http.Rejected;
import fr.vigidev.tickets.platform.http.Route;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * {@code POST /api/sendgrid/events}: SendGrid's Event Webhook, of which nothing is believed but
 * what it signed.
 */
public final class SendGridEventsRoute {
  /** SendGrid gathers up to 768 kB: its documentation of the Event Webhook. */
  private static final int LARGEST = 1024 * 1024;

  private final EventSignature signature;
  private final RecordOutcomes recordOutcomes;

  public SendGridEventsRoute(EventSignature signature, RecordOutcomes recordOutcomes) {
    this.signature = signature;
    this.recordOutcomes = recordOutcomes;
  }

  /** The route. */
  public Route route() {
    return new Route("POST", "/api/sendgrid/events", this::take);
  }

  private Answer take(Call call) {
    byte[] body = call.bytes(LARGEST);
    if (!signature.isOf(
        body,
        call.header(EventSignature.SIGNATURE_HEADER).orElse(""),
        call.header(EventSignature.TIMESTAMP_HEADER).orElse(""))) {
      throw new Rejected(Problem.of(ProblemCode.UNAUTHENTICATED));
    }
    List<MailEvent> events =
        SendGridEventJson.parse(new String(body, StandardCharsets.UTF_8))
            .orElseThrow(() -> new Rejected(Problem.invalid("", FieldError.Code.MALFORMED)));
    recordOutcomes.record(events);
    return new Answer(204, "text/plain; charset=utf-8", "", Map.of());
  }
}
