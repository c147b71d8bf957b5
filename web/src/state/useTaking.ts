import { useState } from 'preact/hooks';
import type { UrgentAlert } from '../domain/alert';
import type { Person } from '../domain/people';
import type { Problem } from '../domain/problem';
import { takeTicket } from './ticketChanges';

/** Urgent tickets that this person takes. */
export interface Taking {
  /** The references of those on their way to this person, or there. */
  readonly taken: ReadonlySet<string>;
  /** The one that could not be taken last, and why. */
  readonly refused: { readonly ref: string; readonly problem: Problem } | null;
  /** Answers whether it is this person's now. */
  readonly take: (alert: UrgentAlert) => Promise<boolean>;
}

const NONE: ReadonlySet<string> = new Set();

/** Takes urgent tickets: they are gone at once, and come back when the server refuses. */
export function useTaking(me: Person, request = takeTicket): Taking {
  const [taken, setTaken] = useState(NONE);
  const [refused, setRefused] = useState<Taking['refused']>(null);
  const take = async ({ ref }: UrgentAlert) => {
    setRefused(null);
    setTaken((before) => new Set([...before, ref]));
    // An alert stands for a new ticket that nobody holds; how often it moved is for the server to know.
    const problem = await request({ ref, status: 'new', version: 0, assignee: null }, me);
    if (problem) {
      setTaken((before) => new Set([...before].filter((other) => other !== ref)));
      setRefused({ ref, problem });
    }
    return problem === null;
  };
  return { taken, refused, take };
}
