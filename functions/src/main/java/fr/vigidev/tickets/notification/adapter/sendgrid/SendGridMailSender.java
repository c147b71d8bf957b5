package fr.vigidev.tickets.notification.adapter.sendgrid;

import com.sendgrid.Client;
import com.sendgrid.Method;
import com.sendgrid.Request;
import com.sendgrid.Response;
import com.sendgrid.SendGrid;
import com.sendgrid.helpers.mail.objects.ClickTrackingSetting;
import com.sendgrid.helpers.mail.objects.Content;
import com.sendgrid.helpers.mail.objects.Email;
import com.sendgrid.helpers.mail.objects.OpenTrackingSetting;
import com.sendgrid.helpers.mail.objects.Personalization;
import com.sendgrid.helpers.mail.objects.SubscriptionTrackingSetting;
import com.sendgrid.helpers.mail.objects.TrackingSettings;
import fr.vigidev.tickets.notification.application.MailSender;
import fr.vigidev.tickets.notification.model.Mail;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.client.HttpClients;

/**
 * Sends through SendGrid's v3 API. What its answers mean: <a
 * href="https://www.twilio.com/docs/sendgrid/api-reference/mail-send/mail-send">mail send</a>.
 */
public final class SendGridMailSender implements MailSender {
  private static final int CONNECT_MILLIS = Math.toIntExact(Duration.ofSeconds(5).toMillis());
  private static final int ANSWER_MILLIS = Math.toIntExact(Duration.ofSeconds(10).toMillis());

  /** More than mails are sent at once by one instance, so that none waits for another. */
  private static final int CONNECTIONS = 32;

  private static final String FROM_NAME = "Vigidev Tickets";

  private final SendGrid sendGrid;
  private final Email from;

  /**
   * @param baseUrl where the API is, if not at SendGrid's; {@code http} is for a local mailbox
   * @param fromAddress a sender that SendGrid has verified
   */
  public SendGridMailSender(String apiKey, Optional<URI> baseUrl, String fromAddress) {
    RequestConfig timeouts =
        RequestConfig.custom()
            .setConnectTimeout(CONNECT_MILLIS)
            .setConnectionRequestTimeout(CONNECT_MILLIS)
            .setSocketTimeout(ANSWER_MILLIS)
            .build();
    boolean plainHttp = baseUrl.filter(url -> "http".equals(url.getScheme())).isPresent();
    this.sendGrid =
        new SendGrid(
            apiKey,
            new Client(
                HttpClients.custom()
                    .setDefaultRequestConfig(timeouts)
                    .setMaxConnPerRoute(CONNECTIONS)
                    .setMaxConnTotal(CONNECTIONS)
                    .build(),
                plainHttp));
    baseUrl.ifPresent(url -> sendGrid.setHost(url.getAuthority()));
    this.from = new Email(fromAddress, FROM_NAME);
  }

  @Override
  public Result send(Mail mail) {
    try {
      Request request = new Request();
      request.setMethod(Method.POST);
      request.setEndpoint("mail/send");
      request.setBody(wire(mail).build());
      return judge(sendGrid.api(request));
    } catch (IOException e) {
      return new Result.TryAgain("SendGrid could not be reached: " + e.getMessage());
    }
  }

  private com.sendgrid.helpers.mail.Mail wire(Mail mail) {
    com.sendgrid.helpers.mail.Mail wire = new com.sendgrid.helpers.mail.Mail();
    Personalization recipient = new Personalization();
    recipient.addTo(new Email(mail.to()));
    wire.addPersonalization(recipient);
    wire.setFrom(from);
    wire.setSubject(mail.subject());
    wire.addContent(new Content("text/plain", mail.text()));
    wire.addContent(new Content("text/html", mail.html()));
    // RFC 3834: keeps absence notices and other robots from answering.
    wire.addHeader("Auto-Submitted", "auto-generated");
    mail.headers().forEach(wire::addHeader);
    wire.setTrackingSettings(untracked());
    mail.mark().ifPresent(mark -> wire.addCustomArg(mark.kind().code(), mark.id()));
    return wire;
  }

  /**
   * Whatever the account is set to: links stay those of the site, some of which are secrets, and
   * nothing is loaded or added to a mail.
   */
  private static TrackingSettings untracked() {
    ClickTrackingSetting clicks = new ClickTrackingSetting();
    clicks.setEnable(false);
    clicks.setEnableText(false);
    OpenTrackingSetting openings = new OpenTrackingSetting();
    openings.setEnable(false);
    SubscriptionTrackingSetting subscription = new SubscriptionTrackingSetting();
    subscription.setEnable(false);
    TrackingSettings settings = new TrackingSettings();
    settings.setClickTrackingSetting(clicks);
    settings.setOpenTrackingSetting(openings);
    settings.setSubscriptionTrackingSetting(subscription);
    return settings;
  }

  private static Result judge(Response response) {
    int status = response.getStatusCode();
    if (status >= 200 && status < 300) {
      return new Result.Accepted(messageId(response));
    }
    String reason = "SendGrid answered " + status;
    return status == 429 || status >= 500 || status == 401 || status == 403
        ? new Result.TryAgain(reason)
        : new Result.Refused(reason + ": " + response.getBody());
  }

  private static String messageId(Response response) {
    return response.getHeaders().entrySet().stream()
        .filter(header -> header.getKey().equalsIgnoreCase("X-Message-Id"))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }
}
