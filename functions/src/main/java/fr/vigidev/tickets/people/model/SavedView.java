package fr.vigidev.tickets.people.model;

/**
 * A list of tickets that a member of the team comes back to.
 *
 * @param query the query string of the list's address on the site, which alone knows what it means
 */
public record SavedView(String name, String query) {
  /** How many one person may keep. */
  public static final int MOST = 20;

  /** The most characters of a name, counted in code points. */
  public static final int LONGEST_NAME = 60;

  /** The most characters of a query, counted in code points. */
  public static final int LONGEST_QUERY = 500;
}
