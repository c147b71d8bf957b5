package fr.vigidev.tickets.e2e.faults;

import fr.vigidev.tickets.e2e.platform.Mail;
import java.util.ArrayList;
import java.util.List;

/**
 * What arrived of what was written.
 *
 * @param mails how many mails the readers got, repeats included
 * @param repeats how many of them are a mail that had arrived before, under the same Message-ID:
 *     the provider had accepted it, and the function died before it could note so
 * @param missing what did not arrive, by reader
 * @param toldTwice what arrived in more than one mail, by reader
 */
record KillTally(int mails, int repeats, List<String> missing, List<String> toldTwice) {

  static KillTally of(List<Mail> all, List<String> readers, List<String> markers) {
    int mails = 0;
    int distinct = 0;
    List<String> missing = new ArrayList<>();
    List<String> toldTwice = new ArrayList<>();
    for (String reader : readers) {
      List<Mail> own = all.stream().filter(mail -> mail.to().equals(reader)).toList();
      mails += own.size();
      distinct += (int) own.stream().map(KillTally::id).distinct().count();
      for (String marker : markers) {
        long told =
            own.stream()
                .filter(mail -> mail.text().contains(marker))
                .map(KillTally::id)
                .distinct()
                .count();
        if (told == 0) {
          missing.add(reader + " " + marker);
        } else if (told > 1) {
          toldTwice.add(reader + " " + marker);
        }
      }
    }
    return new KillTally(mails, mails - distinct, missing, toldTwice);
  }

  private static String id(Mail mail) {
    return mail.header("Message-ID");
  }
}
