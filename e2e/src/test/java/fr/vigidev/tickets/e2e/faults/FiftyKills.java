package fr.vigidev.tickets.e2e.faults;

import org.junit.jupiter.api.Test;

/**
 * Fifty deaths while five hundred messages are posted. It takes some ten minutes and is run by
 * hand, over a platform that just started:
 *
 * <pre>./mvnw -Pplatform verify -pl e2e -am -Dit.test=FiftyKills \
 *   -Dsurefire.failIfNoSpecifiedTests=false -Dfailsafe.failIfNoSpecifiedTests=false</pre>
 */
final class FiftyKills {

  @Test
  void every_message_is_mailed_and_a_repeat_is_the_same_mail() throws Exception {
    KillTally tally = new KillTrial(500, 50).run();

    System.out.printf(
        "500 messages, 50 kills: %d mails, %d of them repeats%n", tally.mails(), tally.repeats());
  }
}
