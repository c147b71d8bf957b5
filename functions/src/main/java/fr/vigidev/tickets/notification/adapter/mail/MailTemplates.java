package fr.vigidev.tickets.notification.adapter.mail;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** The two parts of a mail. Templates are compiled with the jar, and escape by context. */
final class MailTemplates {
  private static final String PACKAGE = "fr.vigidev.tickets.notification.adapter.mail.templates";

  private final TemplateEngine html =
      TemplateEngine.createPrecompiled(null, ContentType.Html, null, PACKAGE + ".html");
  private final TemplateEngine text =
      TemplateEngine.createPrecompiled(null, ContentType.Plain, null, PACKAGE + ".text");

  String html(MailView view) {
    return render(html, view);
  }

  String text(MailView view) {
    return render(text, view);
  }

  private static String render(TemplateEngine engine, MailView view) {
    StringOutput output = new StringOutput();
    engine.render("ticket.jte", view, output);
    return output.toString();
  }
}
