package fr.vigidev.tickets.personaldata.adapter.http;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonIOException;
import com.google.gson.stream.JsonWriter;
import fr.vigidev.tickets.personaldata.application.PersonalData;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** Personal data as one JSON object, written as it comes. */
final class PersonalDataJson {
  /** What people wrote is data in it even where somebody opens the file as a page. */
  private static final Gson GSON = new GsonBuilder().serializeNulls().create();

  private final JsonWriter json;

  private PersonalDataJson(JsonWriter json) {
    this.json = json;
  }

  /**
   * Writes all of it. Who gave the stream closes it.
   *
   * @throws IOException when nobody takes it any more
   */
  static void write(PersonalData data, Instant now, OutputStream out) throws IOException {
    JsonWriter writer = new JsonWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.setIndent("  ");
    new PersonalDataJson(writer).write(data, now);
    writer.flush();
  }

  private void write(PersonalData data, Instant now) throws IOException {
    json.beginObject();
    json.name("exportedAt").value(now.toString());
    json.name("account");
    item(PersonalDataItems.account(data.account()));
    json.name("signIn");
    item(PersonalDataItems.signIn(data.account().signIns()));
    json.name("invitations").beginArray();
    data.account().invitations().forEach(each -> item(PersonalDataItems.invitation(each)));
    json.endArray();
    json.name("tickets").beginArray();
    data.tickets(each -> item(PersonalDataItems.ticket(each)));
    json.endArray();
    json.name("entries").beginArray();
    data.entries(each -> item(PersonalDataItems.entry(each)));
    json.endArray();
    json.name("mails").beginArray();
    data.ticketMails(each -> item(PersonalDataItems.mail(each)));
    data.accountMails(each -> item(PersonalDataItems.mail(each)));
    json.endArray();
    json.endObject();
  }

  private void item(JsonElement item) {
    try {
      GSON.toJson(item, json);
    } catch (JsonIOException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }
}
