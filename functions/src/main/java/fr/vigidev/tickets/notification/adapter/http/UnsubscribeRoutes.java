package fr.vigidev.tickets.notification.adapter.http;

import fr.vigidev.tickets.notification.adapter.mail.templates.html.JteunsubscribeGenerated;
import fr.vigidev.tickets.notification.model.UnsubscribeLinks;
import fr.vigidev.tickets.people.application.ChangeProfile;
import fr.vigidev.tickets.people.model.MailPreferences;
import fr.vigidev.tickets.platform.http.Answer;
import fr.vigidev.tickets.platform.http.Call;
import fr.vigidev.tickets.platform.http.Route;
import fr.vigidev.tickets.platform.text.Texts;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * {@code /api/unsubscribe}: ends a kind of mails by the link in one, without a session. Programs
 * open the links of mails to look at them, so that opening one changes nothing; mail programs post
 * to it for their reader (RFC 8058).
 */
public final class UnsubscribeRoutes {
  private static final String HTML = "text/html; charset=utf-8";
  private static final String PATH = "/api/unsubscribe";

  /** Headers of the site's files do not come along with what a function answers. */
  private static final Map<String, String> PAGE =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none';"
              + " form-action 'self'; frame-ancestors 'none'",
          "X-Frame-Options",
          "DENY",
          "Referrer-Policy",
          "no-referrer");

  private final UnsubscribeLinks links;
  private final ChangeProfile changeProfile;
  private final Texts texts;
  private final String style;

  public UnsubscribeRoutes(UnsubscribeLinks links, ChangeProfile changeProfile, Texts texts) {
    this.links = links;
    this.changeProfile = changeProfile;
    this.texts = texts;
    this.style = resource("/unsubscribe.css");
  }

  /** The routes. */
  public List<Route> routes() {
    return List.of(
        new Route("GET", PATH, this::ask),
        new Route("POST", PATH, this::end),
        new Route("GET", PATH + ".css", call -> styleSheet()));
  }

  private Answer ask(Call call) {
    return subscription(call)
        .map(
            subscription ->
                page(200, "ask", kinds(subscription), Optional.of("mail.unsubscribe.ask.button")))
        .orElseGet(this::worthless);
  }

  private Answer end(Call call) {
    return subscription(call)
        .map(
            subscription -> {
              // An account that is gone gets no mails either.
              changeProfile.change(
                  subscription.uid(),
                  Optional.empty(),
                  MailPreferences.Change.without(subscription.kinds()));
              return page(200, "done", kinds(subscription), Optional.empty());
            })
        .orElseGet(this::worthless);
  }

  private Answer worthless() {
    return page(400, "worthless", "", Optional.empty());
  }

  private Optional<UnsubscribeLinks.Subscription> subscription(Call call) {
    return links.read(first(call, "u"), first(call, "k"), first(call, "s"));
  }

  private static String first(Call call, String name) {
    return call.query(name).stream().findFirst().orElse("");
  }

  private String kinds(UnsubscribeLinks.Subscription subscription) {
    return subscription.kinds().stream()
        .sorted()
        .map(kind -> texts.text("mail.kind." + kind.code()))
        .collect(Collectors.joining(", "));
  }

  private Answer page(int status, String name, String kinds, Optional<String> button) {
    UnsubscribeView view =
        new UnsubscribeView(
            texts.text("language"),
            texts.text("mail.unsubscribe." + name + ".heading"),
            texts.text("mail.unsubscribe." + name + ".text", kinds),
            button.map(texts::text),
            texts.text("mail.choices.preferences"),
            "/preferences");
    StringOutput output = new StringOutput();
    JteunsubscribeGenerated.render(new OwaspHtmlTemplateOutput(output), null, view);
    return new Answer(status, HTML, output.toString(), PAGE);
  }

  private Answer styleSheet() {
    return new Answer(200, "text/css; charset=utf-8", style, Map.of());
  }

  private static String resource(String name) {
    try (InputStream in = UnsubscribeRoutes.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
