import { ageOf } from '../../domain/age';
import type { PortalTicket } from '../../domain/ticket';
import { turnOf } from '../../domain/turn';
import { t } from '../../i18n';
import { dateText } from '../../i18n/dates';
import { now } from '../../state/clock';

interface Props {
  readonly ticket: PortalTicket;
  readonly forStaff: boolean;
}

/** Who must act next, since when, and why. Highlighted when it is the reader. */
export function TurnBanner({ ticket, forStaff }: Props) {
  const turn = turnOf(ticket.status);
  const yours = turn === (forStaff ? 'team' : 'client');
  // Nobody is on it yet: its author is told what is sure.
  const arrived = !forStaff && ticket.status === 'new';
  const detail = detailOf(ticket, forStaff);
  return (
    <p
      class={`rounded-control px-3 py-2 text-[0.88rem] ${yours ? 'bg-accent-weak text-accent-text' : 'bg-sunken text-muted'}`}
    >
      <b>{arrived ? t.ticket.turn.arrived : words(turn, forStaff)}</b>{' '}
      {(arrived ? ago : since)(ticket.statusSince, now.value)}
      {detail && ` — ${detail}`}
    </p>
  );
}

function words(turn: ReturnType<typeof turnOf>, forStaff: boolean): string {
  const { teamForStaff, teamForClient, clientForStaff, clientForClient, nobody } = t.ticket.turn;
  if (turn === 'nobody') return nobody;
  if (turn === 'team') return forStaff ? teamForStaff : teamForClient;
  return forStaff ? clientForStaff : clientForClient;
}

function since(at: Date, present: Date): string {
  const age = ageOf(at, present);
  if (age.unit === 'date') return t.ticket.sinceDate(dateText(at, present));
  return age.unit === 'now' ? t.ticket.justNow : t.ticket.since(t.age(age));
}

function ago(at: Date, present: Date): string {
  const age = ageOf(at, present);
  if (age.unit === 'date') return t.ticket.onDate(dateText(at, present));
  return age.unit === 'now' ? t.age(age) : t.ticket.ago(t.age(age));
}

function detailOf({ status, assignee }: PortalTicket, forStaff: boolean): string | null {
  const detail = t.ticket.turnDetail;
  switch (status) {
    case 'new':
      if (!forStaff) return detail.newForClient;
      return assignee ? null : detail.newUnassigned;
    case 'waiting_for_client':
      return forStaff ? detail.waitingForStaff : detail.waitingForClient;
    case 'resolved':
      return forStaff ? detail.resolvedForStaff : detail.resolvedForClient;
    case 'accepted':
    case 'in_progress':
    case 'closed':
      return null;
  }
}
