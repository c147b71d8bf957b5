package fr.vigidev.tickets.notification.adapter.sendgrid;

import static fr.vigidev.tickets.ticket.TicketFixtures.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.notification.InMemoryAccountDeliveries;
import fr.vigidev.tickets.notification.InMemoryDeliveries;
import fr.vigidev.tickets.notification.application.RecordOutcomes;
import fr.vigidev.tickets.notification.model.Mailing;
import fr.vigidev.tickets.people.InMemoryPeople;
import fr.vigidev.tickets.people.PeopleFixtures;
import fr.vigidev.tickets.people.TickingClock;
import fr.vigidev.tickets.people.application.NoteBounce;
import fr.vigidev.tickets.people.application.PeopleStore;
import fr.vigidev.tickets.people.model.EmailAddress;
import fr.vigidev.tickets.people.model.Invitation;
import fr.vigidev.tickets.people.model.MailSettings;
import fr.vigidev.tickets.people.model.User;
import fr.vigidev.tickets.platform.http.FakeRequest;
import fr.vigidev.tickets.platform.http.FakeResponse;
import fr.vigidev.tickets.platform.http.Router;
import fr.vigidev.tickets.platform.text.Texts;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What SendGrid tells, and what somebody else says in its name. */
class SendGridEventsRouteTest {
  private static final String BOUNCE =
      """
      [{"event":"bounce","type":"bounce","reason":"550 no such\\r\\nuser","mailing":"m1",
        "email":"alice@exemple.test","timestamp":1772442000,"sg_event_id":"x"}]
      """;

  private final TickingClock clock = new TickingClock(NINE);
  private final InMemoryDeliveries deliveries = new InMemoryDeliveries(clock);
  private final InMemoryAccountDeliveries accountMails = new InMemoryAccountDeliveries();
  private final InMemoryPeople people = new InMemoryPeople();
  private final KeyPair keys = keys();
  private PeopleStore store = people;

  @BeforeEach
  void aMailToAlice() {
    people.put(User.pending("alice", "alice@exemple.test", "Alice", NINE).asUserOf("alpha"));
    deliveries.claim(new Mailing("m1", "alice", List.of(), false, NINE, 1), 9, NINE);
  }

  @Test
  void aHardBounceClosesTheAddress() throws Exception {
    assertThat(post(BOUNCE).status()).isEqualTo(204);
    assertThat(bounce())
        .contains(
            new MailSettings.Bounce(Instant.ofEpochSecond(1_772_442_000), "550 no such user"));
  }

  @Test
  void aBounceThatIsToldAgainDoesNotCloseAnAddressThatAnAdminOpened() throws Exception {
    post(BOUNCE);
    User alice = people.find("alice").orElseThrow();
    people.put(alice.told(alice.mail().tryingAgain()));
    post(BOUNCE);
    assertThat(bounce()).isEmpty();
  }

  @Test
  void aBounceIsTakenWhenItIsToldAgainAfterTheAddressCouldNotBeClosed() throws Exception {
    store = new Unreachable();
    assertThat(post(BOUNCE).status()).isEqualTo(503);
    store = people;
    assertThat(post(BOUNCE).status()).isEqualTo(204);
    assertThat(bounce()).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "bounce, blocked, 421 mailbox full, false",
    "dropped, '', Bounced Address, true",
    "dropped, '', Invalid, true",
    "dropped, '', Invalid SMTPAPI header, false",
    "dropped, '', Unsubscribed Address, false",
    "spamreport, '', '', false",
    "delivered, '', '', false",
    "open, '', '', false"
  })
  void onlyAnAddressThatIsDeadIsClosed(String event, String type, String reason, boolean closed)
      throws Exception {
    String json =
        BOUNCE
            .replace("\"event\":\"bounce\"", "\"event\":\"" + event + "\"")
            .replace("\"type\":\"bounce\"", "\"type\":\"" + type + "\"")
            .replace("550 no such\\r\\nuser", reason);
    assertThat(post(json).status()).isEqualTo(204);
    assertThat(bounce().isPresent()).isEqualTo(closed);
  }

  @Test
  void theBounceOfAnAddressThatTheAccountNoLongerHasClosesNothing() throws Exception {
    post(BOUNCE.replace("alice@exemple.test", "old@exemple.test"));
    assertThat(bounce()).isEmpty();
  }

  @Test
  void theBounceOfAMailAboutAnAccountClosesItsAddressOnce() throws Exception {
    accountMails.claim("e1", "alice", NINE);
    String bounce = BOUNCE.replace("\"mailing\":\"m1\"", "\"account\":\"e1_alice\"");
    post(bounce);
    assertThat(bounce()).isPresent();
    User alice = people.find("alice").orElseThrow();
    people.put(alice.told(alice.mail().tryingAgain()));
    post(bounce);
    assertThat(bounce()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "bounce, true",
    "dropped, true",
    "delivered, false",
    "spamreport, false",
    "open, false"
  })
  void whoeverInvitedLearnsThatTheMailDidNotArrive(String event, boolean told) throws Exception {
    Invitation invitation = invitedAt(Instant.ofEpochSecond(1_772_442_000, 999_000_000));
    post(bounceOf(invitation).replace("\"event\":\"bounce\"", "\"event\":\"" + event + "\""));
    assertThat(bounceNoted(invitation).isPresent()).isEqualTo(told);
  }

  @Test
  void whatBecameOfTheMailBeforeIsNoNewsOfAnInvitationThatWasSentAgain() throws Exception {
    Invitation invitation = invitedAt(Instant.ofEpochSecond(1_772_442_000));
    post(bounceOf(invitation));
    Invitation again =
        people.invitations().find(invitation.id()).orElseThrow().resent(NINE.plusSeconds(3_600));
    store(again);
    assertThat(bounceNoted(invitation)).isEmpty();
    post(bounceOf(invitation));
    assertThat(bounceNoted(invitation)).isEmpty();
  }

  @Test
  void nothingIsBelievedThatSendGridDidNotSign() throws Exception {
    String now = timestamp(NINE);
    String signature = sign(keys.getPrivate(), now, BOUNCE);
    assertThat(post(BOUNCE, "", now)).isEqualTo(401);
    assertThat(post(BOUNCE, "%%%", now)).isEqualTo(401);
    assertThat(post(BOUNCE, signature, "")).isEqualTo(401);
    assertThat(post(BOUNCE, signature, timestamp(NINE.plusSeconds(1)))).isEqualTo(401);
    assertThat(post(BOUNCE.replace("m1", "m2"), signature, now)).isEqualTo(401);
    assertThat(post(BOUNCE, sign(keys().getPrivate(), now, BOUNCE), now)).isEqualTo(401);
    assertThat(bounce()).isEmpty();
  }

  @Test
  void whatIsOlderThanSendGridsRepeatsIsRefused() throws Exception {
    String then = timestamp(NINE.minus(Duration.ofHours(25)));
    assertThat(post(BOUNCE, sign(keys.getPrivate(), then, BOUNCE), then)).isEqualTo(401);
    String soon = timestamp(NINE.plus(Duration.ofMinutes(6)));
    assertThat(post(BOUNCE, sign(keys.getPrivate(), soon, BOUNCE), soon)).isEqualTo(401);
  }

  @Test
  void withoutAKeyNothingIsBelieved() throws Exception {
    String now = timestamp(NINE);
    FakeResponse response = new FakeResponse();
    router(Optional.empty())
        .service(request(BOUNCE, sign(keys.getPrivate(), now, BOUNCE), now), response);
    assertThat(response.status()).isEqualTo(401);
  }

  @Test
  void whatIsSignedAndNoListOfEventsIsRefused() throws Exception {
    assertThat(post("{}").status()).isEqualTo(400);
    assertThat(post("[1]").status()).isEqualTo(400);
    assertThat(post("[]").status()).isEqualTo(204);
    assertThat(post("[{\"event\":\"delivered\",\"mailing\":\"../x\"}]").status()).isEqualTo(204);
  }

  private Invitation invitedAt(Instant sent) {
    Invitation invitation =
        PeopleFixtures.invitation(new EmailAddress("alice@exemple.test")).resent(sent);
    store(invitation);
    return invitation;
  }

  private void store(Invitation invitation) {
    people.transact(
        tx -> {
          tx.store(invitation);
          return invitation;
        });
  }

  private static String bounceOf(Invitation invitation) {
    return BOUNCE.replace("\"mailing\":\"m1\"", "\"invitation\":\"" + invitation.id() + "\"");
  }

  private Optional<MailSettings.Bounce> bounceNoted(Invitation invitation) {
    return people.invitations().find(invitation.id()).orElseThrow().bounce();
  }

  private Optional<MailSettings.Bounce> bounce() {
    return people.find("alice").orElseThrow().mail().bounce();
  }

  private FakeResponse post(String body) throws Exception {
    String now = timestamp(clock.instant());
    FakeResponse response = new FakeResponse();
    router(Optional.of(publicKey()))
        .service(request(body, sign(keys.getPrivate(), now, body), now), response);
    return response;
  }

  private int post(String body, String signature, String timestamp) throws Exception {
    FakeResponse response = new FakeResponse();
    router(Optional.of(publicKey())).service(request(body, signature, timestamp), response);
    return response.status();
  }

  private Router router(Optional<String> key) {
    return new Router(
        List.of(
            new SendGridEventsRoute(
                    new EventSignature(key, clock),
                    new RecordOutcomes(deliveries, accountMails, new NoteBounce(store)))
                .route()),
        Texts.french());
  }

  private String publicKey() {
    return Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
  }

  private static FakeRequest request(String body, String signature, String timestamp) {
    return FakeRequest.json("POST", "/api/sendgrid/events", body)
        .with("X-Twilio-Email-Event-Webhook-Signature", signature)
        .with("X-Twilio-Email-Event-Webhook-Timestamp", timestamp);
  }

  private static String timestamp(Instant at) {
    return Long.toString(at.getEpochSecond());
  }

  private static String sign(PrivateKey key, String timestamp, String body)
      throws GeneralSecurityException {
    Signature signature = Signature.getInstance("SHA256withECDSA");
    signature.initSign(key);
    signature.update((timestamp + body).getBytes(StandardCharsets.UTF_8));
    return Base64.getEncoder().encodeToString(signature.sign());
  }

  private static KeyPair keys() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A store that nobody gets through to. */
  private static final class Unreachable implements PeopleStore {
    @Override
    public <T> T transact(Function<Transaction, T> work) {
      throw new IllegalStateException("out of reach");
    }
  }
}
