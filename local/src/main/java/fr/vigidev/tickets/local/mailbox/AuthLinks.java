package fr.vigidev.tickets.local.mailbox;

import com.google.gson.Gson;
import fr.vigidev.tickets.local.Addresses;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Brings the links that Firebase Auth would have mailed into the mailbox: the emulator sends
 * nothing, it keeps the links in a list. The product mails most of them itself, and those that it
 * mailed are not shown a second time.
 */
public final class AuthLinks {

  private record OobCode(String email, String requestType, String oobCode) {}

  private record OobCodes(List<OobCode> oobCodes) {}

  private static final String SENDER = "noreply@" + Addresses.PROJECT_ID + ".firebaseapp.com";
  private static final Duration TIMEOUT = Duration.ofSeconds(2);

  private final Mailbox mailbox;
  private final URI list;
  private final URI site;
  private final HttpClient client = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
  private final Set<String> seen = new HashSet<>();

  /** The mails that were made here, by the code in them. */
  private final Map<String, String> made = new HashMap<>();

  /**
   * @param emulator the root address of the Auth emulator
   * @param site the root address of the site, where the links lead
   */
  public AuthLinks(Mailbox mailbox, URI emulator, URI site) {
    this.mailbox = mailbox;
    this.site = site;
    this.list = emulator.resolve("/emulator/v1/projects/" + Addresses.PROJECT_ID + "/oobCodes");
  }

  /** Takes what is new in the list; an emulator that does not answer has nothing new. */
  public synchronized void collect() throws InterruptedException {
    try {
      HttpRequest request = HttpRequest.newBuilder(list).timeout(TIMEOUT).build();
      HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
      OobCodes codes = new Gson().fromJson(response.body(), OobCodes.class);
      if (response.statusCode() == 200 && codes.oobCodes() != null) {
        codes.oobCodes().stream().filter(code -> seen.add(code.oobCode())).forEach(this::take);
      }
    } catch (IOException e) {
      // Not there yet, or gone with the platform: the next look will tell.
    }
    made.entrySet().removeIf(mail -> mailedByTheProduct(mail.getKey(), mail.getValue()));
  }

  private void take(OobCode code) {
    AuthMail mail = AuthMail.of(code.requestType());
    String link = mail.link(site, code.oobCode());
    String id =
        mailbox.take(
            SENDER,
            code.email(),
            mail.subject(),
            mail.text(link),
            mail.html(link),
            Map.of("From", SENDER, "To", code.email(), "Subject", mail.subject()));
    made.put(code.oobCode(), id);
  }

  /** The product asks for a link first and mails it then: its mail can come before or after. */
  private boolean mailedByTheProduct(String code, String made) {
    boolean mailed =
        mailbox.containing(code).stream().anyMatch(message -> !message.id().equals(made));
    if (mailed) {
      mailbox.forget(made);
    }
    return mailed;
  }
}
