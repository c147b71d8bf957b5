import { useState } from 'preact/hooks';
import type { Person } from '../domain/people';
import type { Problem } from '../domain/problem';
import type { Priority, StaffTicket, Status } from '../domain/ticket';
import { moveTicket, rankTicket, takeTicket } from './ticketChanges';

/** One act on several tickets. */
export type BulkAct =
  | { readonly kind: 'take' }
  | { readonly kind: 'rank'; readonly priority: Priority }
  | { readonly kind: 'move'; readonly to: Status };

/** What came of it for one ticket, so far. */
export interface BulkLine {
  readonly ticket: StaffTicket;
  readonly state: 'waiting' | 'sending' | 'done' | { readonly problem: Problem };
}

/** As many requests as are on their way at once. */
const AT_ONCE = 3;

export type Perform = (ticket: StaffTicket, act: BulkAct, me: Person) => Promise<Problem | null>;

const perform: Perform = (ticket, act, me) => {
  switch (act.kind) {
    case 'take':
      return takeTicket(ticket, me);
    case 'rank':
      return rankTicket(ticket, act.priority);
    case 'move':
      return moveTicket(ticket, act.to, '');
  }
};

/** Does one act on several tickets, each by itself: what fails for one leaves the others alone. */
export function useBulk(me: Person, how = perform) {
  const [lines, setLines] = useState<readonly BulkLine[]>([]);
  const [act, setAct] = useState<BulkAct | null>(null);

  const put = (ref: string, line: Partial<BulkLine>) =>
    setLines((before) =>
      before.map((other) => (other.ticket.ref === ref ? { ...other, ...line } : other)),
    );
  const send = async (wanted: BulkAct, tickets: readonly StaffTicket[]) => {
    const left = [...tickets];
    const next = async (): Promise<void> => {
      const ticket = left.shift();
      if (!ticket) return;
      put(ticket.ref, { state: 'sending' });
      const problem = await how(ticket, wanted, me);
      put(ticket.ref, {
        state: problem ? { problem } : 'done',
        // Another try starts from what is true now.
        ticket: problem?.current ? ({ ...ticket, ...problem.current } as StaffTicket) : ticket,
      });
      return next();
    };
    await Promise.all(Array.from({ length: AT_ONCE }, next));
  };
  const start = (wanted: BulkAct, tickets: readonly StaffTicket[]) => {
    setAct(wanted);
    setLines(tickets.map((ticket) => ({ ticket, state: 'waiting' })));
    void send(wanted, tickets);
  };
  const retry = () => {
    const failed = lines.filter(({ state }) => typeof state === 'object');
    for (const { ticket } of failed) put(ticket.ref, { state: 'waiting' });
    if (act)
      void send(
        act,
        failed.map(({ ticket }) => ticket),
      );
  };
  const close = () => {
    setAct(null);
    setLines([]);
  };
  return { act, lines, start, retry, close };
}
