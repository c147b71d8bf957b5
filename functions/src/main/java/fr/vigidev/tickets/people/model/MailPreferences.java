package fr.vigidev.tickets.people.model;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What a person wants to be told of by mail, and how soon. Who chose nothing is told everything at
 * once.
 *
 * @param never the kinds that are not mailed
 * @param hourly the kinds that come together once an hour
 */
public record MailPreferences(Set<MailKind> never, Set<MailKind> hourly) {

  /** Those of a person who chose nothing. */
  public static final MailPreferences DEFAULT = new MailPreferences(Set.of(), Set.of());

  public MailPreferences {
    never = Set.copyOf(never);
    hourly = Set.copyOf(hourly);
  }

  /**
   * What a person wants to change of its preferences; what is not named stays.
   *
   * @param wanted whether a kind is to be mailed at all
   * @param paces how soon
   */
  public record Change(Map<MailKind, Boolean> wanted, Map<MailKind, MailPace> paces) {
    /** No change. */
    public static final Change NONE = new Change(Map.of(), Map.of());

    public Change {
      wanted = Map.copyOf(wanted);
      paces = Map.copyOf(paces);
    }

    /** No more mails of these kinds. */
    public static Change without(Set<MailKind> kinds) {
      Map<MailKind, Boolean> wanted = new EnumMap<>(MailKind.class);
      kinds.forEach(kind -> wanted.put(kind, false));
      return new Change(wanted, Map.of());
    }
  }

  /** Whether a kind is to be mailed at all. */
  public boolean wants(MailKind kind) {
    return !never.contains(kind);
  }

  /** How soon a kind is to be mailed. */
  public MailPace pace(MailKind kind) {
    return hourly.contains(kind) ? MailPace.HOURLY : MailPace.AT_ONCE;
  }

  /** These preferences, changed. */
  public MailPreferences with(Change change) {
    Set<MailKind> refused = EnumSet.noneOf(MailKind.class);
    Set<MailKind> gathered = EnumSet.noneOf(MailKind.class);
    for (MailKind kind : MailKind.values()) {
      if (!change.wanted().getOrDefault(kind, wants(kind))) {
        refused.add(kind);
      }
      if (change.paces().getOrDefault(kind, pace(kind)) == MailPace.HOURLY) {
        gathered.add(kind);
      }
    }
    return new MailPreferences(refused, gathered);
  }
}
