package fr.vigidev.tickets.ticket.adapter.http;

import fr.vigidev.tickets.platform.http.FieldError;
import fr.vigidev.tickets.platform.http.JsonFields;
import fr.vigidev.tickets.ticket.application.Upload;
import fr.vigidev.tickets.ticket.model.TextLimit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the texts of tickets, and of what is put into them, cleaned and within their limits. */
public final class TicketFields {
  private TicketFields() {}

  /** A text that must be there; blanks alone are none. */
  public static Optional<String> requiredText(JsonFields body, String name, TextLimit limit) {
    Optional<String> text = body.requiredText(name).map(limit::clean);
    text.ifPresent(each -> judge(body, name, limit, each));
    return text;
  }

  /** A text that may be left out; blanks alone are none. */
  static Optional<String> optionalText(JsonFields body, String name, TextLimit limit) {
    Optional<String> text = body.text(name).map(limit::clean).filter(each -> !each.isEmpty());
    text.ifPresent(each -> judge(body, name, limit, each));
    return text;
  }

  /** The files of an entry; the list may be left out. */
  static List<Upload> attachments(JsonFields body) {
    Set<String> named = new HashSet<>();
    return body.objects("attachments", Upload.MAX_PER_ENTRY, fields -> attachment(fields, named));
  }

  private static Optional<Upload> attachment(JsonFields fields, Set<String> named) {
    Optional<String> id = fields.requiredText("uploadId");
    Optional<String> fileName = fields.requiredText("fileName");
    if (id.isPresent() && !Upload.isId(id.get())) {
      fields.fault("uploadId", FieldError.Code.WRONG_TYPE);
      return Optional.empty();
    }
    if (id.isPresent() && !named.add(id.get())) {
      fields.fault("uploadId", FieldError.Code.NAMED_TWICE);
      return Optional.empty();
    }
    return id.flatMap(known -> fileName.map(name -> new Upload(known, name)));
  }

  private static void judge(JsonFields body, String name, TextLimit limit, String text) {
    switch (limit.judge(text)) {
      case FINE -> {}
      case TOO_SHORT -> body.fault(name, FieldError.Code.TOO_SHORT, limit.min());
      case TOO_LONG -> body.fault(name, FieldError.Code.TOO_LONG, limit.max());
      case UNPRINTABLE -> body.fault(name, FieldError.Code.UNPRINTABLE);
    }
  }
}
