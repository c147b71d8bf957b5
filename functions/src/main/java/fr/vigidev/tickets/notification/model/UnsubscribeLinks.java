package fr.vigidev.tickets.notification.model;

import fr.vigidev.tickets.people.model.MailKind;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Links by which a reader ends a kind of mails without signing in: signed, so that nobody can make
 * one for somebody else, and good for that alone. They do not expire, as mails don't.
 */
public final class UnsubscribeLinks {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int SHORTEST_SECRET = 32;

  private final SecretKeySpec key;

  /**
   * @param secret known to the installation alone
   * @throws IllegalArgumentException when it is shorter than 32 characters
   */
  public UnsubscribeLinks(String secret) {
    if (secret.length() < SHORTEST_SECRET) {
      throw new IllegalArgumentException("the secret of links in mails is too short");
    }
    this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
  }

  /** Whose mails of which kinds a link ends. */
  public record Subscription(String uid, Set<MailKind> kinds) {
    public Subscription {
      kinds = Set.copyOf(kinds);
    }

    private String words() {
      return kinds.stream().sorted().map(MailKind::code).collect(Collectors.joining("."));
    }
  }

  /** The query of the link. */
  public String query(Subscription subscription) {
    return "u=%s&k=%s&s=%s"
        .formatted(
            subscription.uid(),
            subscription.words(),
            Base64.getUrlEncoder().withoutPadding().encodeToString(signature(subscription)));
  }

  /** What the parts of such a query stand for; empty when they were not made here. */
  public Optional<Subscription> read(String uid, String words, String signature) {
    Optional<Set<MailKind>> kinds = kinds(words);
    if (kinds.isEmpty()) {
      return Optional.empty();
    }
    Subscription subscription = new Subscription(uid, kinds.get());
    return decoded(signature)
        .filter(given -> MessageDigest.isEqual(given, signature(subscription)))
        .map(given -> subscription);
  }

  private byte[] signature(Subscription subscription) {
    String signed = "unsubscribe\n" + subscription.uid() + "\n" + subscription.words();
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Optional<Set<MailKind>> kinds(String words) {
    Set<MailKind> kinds = EnumSet.noneOf(MailKind.class);
    for (String word : Arrays.asList(words.split("\\.", -1))) {
      Optional<MailKind> kind = MailKind.of(word);
      if (kind.isEmpty()) {
        return Optional.empty();
      }
      kinds.add(kind.get());
    }
    return Optional.of(kinds);
  }

  private static Optional<byte[]> decoded(String signature) {
    try {
      return Optional.of(Base64.getUrlDecoder().decode(signature));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
