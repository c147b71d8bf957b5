package fr.vigidev.tickets.e2e.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import fr.vigidev.tickets.e2e.api.Api;
import fr.vigidev.tickets.e2e.people.Person;
import fr.vigidev.tickets.e2e.platform.Answer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** {@code GET /api/tickets}, asked by one person. */
record TicketList(Api api) {

  static TicketList of(Person person) {
    return new TicketList(Api.as(person));
  }

  Answer answer(String query) {
    return api.get("/api/tickets?" + query);
  }

  /** The references of the first page. */
  List<String> refs(String query) {
    return refs(answer(query));
  }

  /** The references that a search finds. */
  List<String> found(String search) {
    return refs("q=" + encoded(search));
  }

  /** The references of all pages, in their order. */
  List<String> allRefs(String query) {
    List<String> refs = new ArrayList<>();
    String cursor = "";
    do {
      Answer page = answer(query + cursor);
      refs.addAll(refs(page));
      cursor = page.text("nextCursor").isEmpty() ? "" : "&cursor=" + page.text("nextCursor");
    } while (!cursor.isEmpty());
    return refs;
  }

  static List<String> refs(Answer page) {
    assertThat(page.status()).as("%s", page).isEqualTo(200);
    return page.object().getAsJsonArray("items").asList().stream()
        .map(JsonElement::getAsJsonObject)
        .map(ticket -> ticket.get("ref").getAsString())
        .toList();
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
