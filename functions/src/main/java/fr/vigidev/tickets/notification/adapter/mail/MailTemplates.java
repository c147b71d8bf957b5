package fr.vigidev.tickets.notification.adapter.mail;

import fr.vigidev.tickets.notification.adapter.mail.templates.html.JtemailGenerated;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;

/**
 * The two parts of a mail. Templates are compiled with the jar, and escape by context. They are
 * called as the classes that they are: JTE's engine looks for them in the thread's class loader,
 * which in a deployed function is not the one that holds the product.
 */
final class MailTemplates {
  String html(MailView view) {
    StringOutput output = new StringOutput();
    JtemailGenerated.render(new OwaspHtmlTemplateOutput(output), null, view);
    return output.toString();
  }

  String text(MailView view) {
    StringOutput output = new StringOutput();
    fr.vigidev.tickets.notification.adapter.mail.templates.text.JtemailGenerated.render(
        output, null, view);
    return output.toString();
  }
}
