package fr.vigidev.tickets.local.mailbox;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import fr.vigidev.tickets.local.http.Answer;
import fr.vigidev.tickets.local.http.Call;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How the local SendGrid answers to mails for an address, or for any: well, unless somebody wants
 * it otherwise.
 */
final class Moods {
  static final String ANY = "*";

  /** Longer than any client waits. */
  private static final Duration SILENCE = Duration.ofSeconds(30);

  /**
   * @param address an address, or {@code *}
   * @param answer a status such as {@code 500}; {@code silence}; {@code lost}, where the mail is
   *     taken and its sender never learns so; or {@code ok}
   */
  private record Wish(String address, String answer) {}

  private static final String LOST = "lost";

  private final Map<String, String> answers = new ConcurrentHashMap<>();

  /** All that is not well. */
  Answer list() {
    return Answer.json(200, new TreeMap<>(answers));
  }

  /** Takes a wish: {@code {"address": "*", "answer": "500"}}. */
  Answer set(Call call) {
    Wish wish;
    try {
      wish = new Gson().fromJson(call.body(), Wish.class);
    } catch (JsonParseException e) {
      return malformed();
    }
    if (wish == null || wish.address() == null || wish.answer() == null) {
      return malformed();
    }
    if (!wish.answer().matches("ok|silence|lost|[45]\\d\\d")) {
      return malformed();
    }
    String address = wish.address().toLowerCase(Locale.ROOT);
    if (wish.answer().equals("ok")) {
      answers.remove(address);
    } else {
      answers.put(address, wish.answer());
    }
    return list();
  }

  /** Everything is well again. */
  Answer clear() {
    answers.clear();
    return list();
  }

  /** What a mail for that address is answered; empty when it is taken. */
  Optional<Answer> answer(String address) throws InterruptedException {
    String answer = wish(address);
    if (answer == null || answer.equals(LOST)) {
      return Optional.empty();
    }
    if (answer.equals("silence")) {
      Thread.sleep(SILENCE);
      return Optional.of(SendGridApi.refused(504, "Nobody waits for this any more."));
    }
    return Optional.of(SendGridApi.refused(Integer.parseInt(answer), "As was wished."));
  }

  /** Keeps silent after a mail was taken whose answer is to be lost. */
  void mayLose(String address) throws InterruptedException {
    if (LOST.equals(wish(address))) {
      Thread.sleep(SILENCE);
    }
  }

  /** Null when it is answered well. */
  private String wish(String address) {
    String own = answers.get(address.toLowerCase(Locale.ROOT));
    return own == null ? answers.get(ANY) : own;
  }

  private static Answer malformed() {
    return Answer.problem(
        400,
        "invalid_request",
        "Send {\"address\": \"*\" or one address, \"answer\": \"ok\", \"silence\", \"lost\" or a status}.");
  }
}
