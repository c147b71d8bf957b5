package fr.vigidev.tickets.analytics.application;

import fr.vigidev.tickets.ticket.model.TicketRef;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** How far the checking of what Clients see got. */
public interface Rounds {
  /** Where it is. */
  Round read();

  /** Moves it on, in one piece: several may do so at once. */
  void change(UnaryOperator<Round> step);

  /**
   * A place within the round.
   *
   * @param checkedUpTo tickets that were touched before are checked; empty before the first night
   * @param last the last of all tickets whose turn came; empty where a round begins
   * @param night the night that last ordered a share; empty before the first
   * @param due of how many tickets the turn has come, and they are not checked yet
   */
  record Round(
      Optional<Instant> checkedUpTo, Optional<TicketRef> last, Optional<Instant> night, long due) {
    /** Before the first night. */
    public static final Round FIRST =
        new Round(Optional.empty(), Optional.empty(), Optional.empty(), 0);

    /** After tickets that were touched up to a moment were checked. */
    public Round touchedUpTo(Instant moment) {
      return new Round(Optional.of(moment), last, night, due);
    }

    /**
     * With a night's share on top of what is left of earlier ones.
     *
     * @param share how many tickets that is
     * @param most how many there are in all: none has its turn twice
     */
    public Round ordered(Instant byNight, long share, long most) {
      return new Round(checkedUpTo, last, Optional.of(byNight), Math.min(due + share, most));
    }

    /** After the turn of so many, up to that one; empty where the round ends with them. */
    public Round passed(Optional<TicketRef> ref, long checked) {
      return new Round(checkedUpTo, ref, night, Math.max(0, due - checked));
    }
  }
}
