package fr.vigidev.tickets.platform.http;

import fr.vigidev.tickets.platform.idempotency.Creation;
import fr.vigidev.tickets.platform.idempotency.RequestStamp;
import fr.vigidev.tickets.platform.idempotency.StoredAnswer;
import fr.vigidev.tickets.platform.text.Texts;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Function;

/** The {@code Idempotency-Key} header: reads it, and answers again what was answered under it. */
public final class IdempotencyHeader {
  private static final String NAME = "Idempotency-Key";

  private IdempotencyHeader() {}

  /**
   * The stamp of a call.
   *
   * @param scope what else makes two requests different, such as the caller's Client
   * @throws Rejected when the header is missing or malformed
   */
  public static RequestStamp stamp(Call call, String uid, String scope, JsonFields body) {
    String key =
        call.header(NAME)
            .orElseThrow(() -> new Rejected(Problem.invalid(NAME, FieldError.Code.REQUIRED)));
    if (!RequestStamp.isKey(key)) {
      throw new Rejected(Problem.invalid(NAME, FieldError.Code.MALFORMED));
    }
    String request = String.join("\n", call.request().getMethod(), call.request().getPath(), scope);
    return new RequestStamp(uid, key, sha256(request + "\n" + body.canonical()));
  }

  /**
   * The answer to a wish to create something.
   *
   * @param refusal how a refusal is told
   */
  public static <T, R> Answer answer(
      Creation<T, R> creation, Function<R, Problem> refusal, Texts texts) {
    return switch (creation) {
      case Creation.Created<T, R> created -> first(created.answer());
      case Creation.Replayed<T, R> replayed -> replayed(replayed.answer());
      case Creation.KeyReused<T, R> reused ->
          Problem.of(ProblemCode.IDEMPOTENCY_MISMATCH).answer(texts);
      case Creation.Refused<T, R> refused -> refusal.apply(refused.why()).answer(texts);
    };
  }

  /** A first answer. */
  public static Answer first(StoredAnswer stored) {
    return Answer.json(stored.status(), stored.body()).withHeader("Location", stored.location());
  }

  /** The same answer, given again. */
  public static Answer replayed(StoredAnswer stored) {
    return first(stored).withHeader("Idempotency-Replayed", "true");
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
