package fr.vigidev.tickets.ticket;

import fr.vigidev.tickets.platform.idempotency.RecordedRequest;
import fr.vigidev.tickets.platform.idempotency.RequestStamp;
import fr.vigidev.tickets.platform.idempotency.StoredAnswer;
import fr.vigidev.tickets.ticket.application.SettledTickets;
import fr.vigidev.tickets.ticket.application.TicketReader;
import fr.vigidev.tickets.ticket.application.TicketStore;
import fr.vigidev.tickets.ticket.application.Upload;
import fr.vigidev.tickets.ticket.application.UrgentTickets;
import fr.vigidev.tickets.ticket.model.Entry;
import fr.vigidev.tickets.ticket.model.PortalEntry;
import fr.vigidev.tickets.ticket.model.PortalTicket;
import fr.vigidev.tickets.ticket.model.Status;
import fr.vigidev.tickets.ticket.model.Ticket;
import fr.vigidev.tickets.ticket.model.TicketChange;
import fr.vigidev.tickets.ticket.model.TicketRef;
import fr.vigidev.tickets.ticket.model.UrgentAlert;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tickets in memory, under the contract of {@link TicketStoreContract}. */
public final class InMemoryTickets
    implements TicketStore, TicketReader, UrgentTickets, SettledTickets {
  private static final Comparator<TicketRef> BY_VALUE = Comparator.comparing(TicketRef::value);

  private static final Comparator<Ticket> LATEST_FIRST =
      Comparator.<Ticket, Instant>comparing(ticket -> ticket.milestones().updatedAt())
          .thenComparing(Ticket::ref, BY_VALUE)
          .reversed();

  private final Map<TicketRef, Ticket> tickets = new HashMap<>();
  private final Map<TicketRef, List<Entry>> entries = new HashMap<>();
  private final Map<TicketRef, UrgentAlert> alerts = new TreeMap<>(BY_VALUE);
  private final Map<String, RecordedRequest> requests = new HashMap<>();
  private final Set<String> claims = new HashSet<>();
  private final Set<String> preparations = new HashSet<>();

  @Override
  public synchronized <T> T transact(Function<Transaction, T> work) {
    while (true) {
      Act act = new Act();
      T result = work.apply(act);
      if (act.commit()) {
        return result;
      }
    }
  }

  @Override
  public synchronized Optional<Ticket> ticket(TicketRef ref) {
    return Optional.ofNullable(tickets.get(ref));
  }

  @Override
  public synchronized Optional<PortalTicket> portalTicket(String clientId, TicketRef ref) {
    return ticket(ref)
        .filter(ticket -> ticket.client().id().equals(clientId))
        .map(PortalTicket::of);
  }

  @Override
  public synchronized List<PortalEntry> portalEntries(
      String clientId, TicketRef ref, List<String> entryIds) {
    if (portalTicket(clientId, ref).isEmpty()) {
      return List.of();
    }
    return entryIds.stream()
        .flatMap(id -> entries.get(ref).stream().filter(entry -> entry.id().equals(id)))
        .flatMap(entry -> PortalEntry.of(entry).stream())
        .toList();
  }

  @Override
  public synchronized List<Entry> entries(TicketRef ref, List<String> entryIds) {
    return entryIds.stream()
        .flatMap(id -> entries(ref).stream().filter(entry -> entry.id().equals(id)))
        .toList();
  }

  /** Loses a ticket, as nobody but an admin in the console can. */
  public synchronized void forget(TicketRef ref) {
    tickets.remove(ref);
  }

  /** Files that wait to be shown. */
  synchronized void prepared(String preparationId) {
    preparations.add(preparationId);
  }

  /** Whether files wait still, and no longer do. */
  synchronized boolean takenBack(String preparationId) {
    return preparations.remove(preparationId);
  }

  @Override
  public void unassigned(Instant openedBy, Consumer<TicketRef> each) {
    List<Ticket> found;
    synchronized (this) {
      found =
          tickets.values().stream()
              .filter(ticket -> ticket.urgentUnassignedSince().isPresent())
              .filter(ticket -> !ticket.milestones().createdAt().isAfter(openedBy))
              .sorted(
                  Comparator.comparing((Ticket ticket) -> ticket.milestones().createdAt())
                      .thenComparing(Ticket::ref, BY_VALUE))
              .toList();
    }
    found.forEach(ticket -> each.accept(ticket.ref()));
  }

  @Override
  public void alerted(Consumer<TicketRef> each) {
    List<TicketRef> found;
    synchronized (this) {
      found = List.copyOf(alerts.keySet());
    }
    found.forEach(each);
  }

  @Override
  public synchronized List<Ticket> resolvedAndUntouchedSince(
      Instant moment, Optional<Ticket> after, int limit) {
    return tickets.values().stream()
        .filter(ticket -> ticket.status() == Status.RESOLVED)
        .filter(ticket -> !ticket.milestones().updatedAt().isAfter(moment))
        .filter(ticket -> after.filter(last -> LATEST_FIRST.compare(ticket, last) <= 0).isEmpty())
        .sorted(LATEST_FIRST)
        .limit(limit)
        .toList();
  }

  /** The timeline of a ticket. */
  public synchronized List<Entry> entries(TicketRef ref) {
    return List.copyOf(entries.getOrDefault(ref, List.of()));
  }

  private final class Act implements Transaction {
    private final List<TicketChange> changes = new ArrayList<>();
    private final Map<String, RecordedRequest> recorded = new HashMap<>();
    private final Set<String> claimed = new HashSet<>();
    private final List<String> kept = new ArrayList<>();
    private final Map<TicketRef, Optional<UrgentAlert>> raised = new HashMap<>();

    @Override
    public Optional<Ticket> ticket(TicketRef ref) {
      return InMemoryTickets.this.ticket(ref);
    }

    @Override
    public Optional<RecordedRequest> request(RequestStamp stamp) {
      return Optional.ofNullable(requests.get(stamp.id()));
    }

    /** Acts follow one upon another here. */
    @Override
    public void require(TicketRef ref) {}

    @Override
    public void apply(TicketChange change) {
      changes.add(change);
      if (change.endsAlert()) {
        clearAlert(change.after().ref());
      }
    }

    @Override
    public Optional<UrgentAlert> alert(TicketRef ref) {
      return Optional.ofNullable(alerts.get(ref));
    }

    @Override
    public void raise(UrgentAlert alert) {
      raised.put(alert.ref(), Optional.of(alert));
    }

    @Override
    public void clearAlert(TicketRef ref) {
      raised.put(ref, Optional.empty());
    }

    @Override
    public void keep(String preparationId) {
      kept.add(preparationId);
    }

    @Override
    public Set<String> claimed(String uid, List<Upload> uploads) {
      return uploads.stream()
          .map(Upload::id)
          .filter(id -> claims.contains(uid + "_" + id))
          .collect(Collectors.toSet());
    }

    @Override
    public void claim(String uid, List<Upload> uploads) {
      uploads.forEach(upload -> claimed.add(uid + "_" + upload.id()));
    }

    @Override
    public void record(RequestStamp stamp, StoredAnswer answer) {
      recorded.put(stamp.id(), new RecordedRequest(stamp.fingerprint(), answer));
    }

    boolean commit() {
      boolean taken =
          changes.stream()
              .filter(change -> change.before().isEmpty())
              .anyMatch(change -> tickets.containsKey(change.after().ref()));
      if (taken || claimed.stream().anyMatch(claims::contains)) {
        return false;
      }
      if (!preparations.containsAll(kept)) {
        throw new IllegalStateException("the files were taken back");
      }
      for (TicketChange change : changes) {
        tickets.put(change.after().ref(), change.after());
        entries
            .computeIfAbsent(change.after().ref(), ref -> new ArrayList<>())
            .addAll(change.entries());
      }
      raised.forEach(
          (ref, alert) ->
              alert.ifPresentOrElse(each -> alerts.put(ref, each), () -> alerts.remove(ref)));
      requests.putAll(recorded);
      claims.addAll(claimed);
      preparations.removeAll(kept);
      return true;
    }
  }
}
