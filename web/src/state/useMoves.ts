import { useState } from 'preact/hooks';
import { fetchLatestEntries } from '../data/thread';
import { asksForMessage, moveTo } from '../domain/board';
import type { Account } from '../domain/people';
import type { Transition } from '../domain/policy';
import type { Problem } from '../domain/problem';
import type { StaffTicket, Status } from '../domain/ticket';
import { moverTo } from '../domain/timeline';
import { t } from '../i18n';
import { team } from '../i18n/team';
import { announce } from './announcer';
import { moveTicket } from './ticketChanges';

/** A question that a move asks, about the ticket as its reader saw it. */
export interface MoveQuestion {
  readonly transition: Transition;
  readonly ticket: StaffTicket;
}

/** A move that did not take place. */
export interface RefusedMove {
  readonly ticket: StaffTicket;
  readonly problem: Problem;
  /** Who had moved it meanwhile, where that is why and is known. */
  readonly mover: string | null;
}

/** A move leaves few entries: itself, who took the ticket, a message. */
const ENTRIES = 5;

/** The moves of one person on the board: some at once, some after a word to the Client. */
export function useMoves({ role }: Account) {
  const [question, setQuestion] = useState<MoveQuestion | null>(null);
  const [refused, setRefused] = useState<RefusedMove | null>(null);

  const send = async (ticket: StaffTicket, to: Status, message: string) => {
    setRefused(null);
    announce(team.board.moving(ticket.ref, t.status[to]));
    const problem = await moveTicket(ticket, to, message);
    if (problem) setRefused({ ticket, problem, mover: await whoWasFirst(ticket.ref, problem) });
    else announce(team.board.moved(ticket.ref, t.status[to]));
    return problem;
  };
  const move = (ticket: StaffTicket, to: Status) => {
    const transition = moveTo(ticket, to, role);
    if (!transition) return;
    if (asksForMessage(transition)) setQuestion({ transition, ticket });
    else void send(ticket, to, '');
  };
  return {
    question,
    refused,
    move,
    /** Answers the open question. */
    answer: ({ ticket, transition }: MoveQuestion, message: string) =>
      send(ticket, transition.to, message),
    leave: () => setQuestion(null),
    forget: () => setRefused(null),
  };
}

/** Null where the move was refused for another reason. */
async function whoWasFirst(ref: string, { code, current }: Problem): Promise<string | null> {
  if (!current || (code !== 'version_conflict' && code !== 'invalid_transition')) return null;
  // Without the name the refusal is worth telling too.
  const entries = await fetchLatestEntries(ref, ENTRIES).catch(() => []);
  return moverTo(entries, current.status);
}
