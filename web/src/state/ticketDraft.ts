import { EMPTY_FORM, type TicketForm } from '../domain/newTicket';
import { keepDraft, readDraft } from './drafts';

/** The name under which the draft and its files are kept. */
export const TICKET_SUBJECT = 'new-ticket';

/**
 * A ticket being written, with the idempotency key of its sending: kept together, so that sending it
 * again after a cut, a reload or a crash makes one ticket.
 */
export interface TicketDraft {
  readonly form: TicketForm;
  readonly key: string;
}

/** A blank form with a key of its own. */
export function emptyTicketDraft(): TicketDraft {
  return { form: EMPTY_FORM, key: crypto.randomUUID() };
}

/** The draft of this person on this device, or a blank one. */
export function readTicketDraft(uid: string): TicketDraft {
  try {
    const kept = JSON.parse(readDraft(uid, TICKET_SUBJECT) ?? '') as Partial<TicketDraft>;
    if (typeof kept.key === 'string' && typeof kept.form === 'object') {
      return { form: { ...EMPTY_FORM, ...kept.form }, key: kept.key };
    }
  } catch {
    // Nothing kept, or kept by hand: begin anew.
  }
  return emptyTicketDraft();
}

/** Whether this person left a draft on this device. */
export function hasTicketDraft(uid: string): boolean {
  return readDraft(uid, TICKET_SUBJECT) !== null;
}

/** Keeps the draft; answers whether the browser could. */
export function keepTicketDraft(uid: string, draft: TicketDraft): boolean {
  return keepDraft(uid, TICKET_SUBJECT, JSON.stringify(draft));
}

/** Forgets the draft, once its ticket exists or its author gives it up. */
export function forgetTicketDraft(uid: string): void {
  keepDraft(uid, TICKET_SUBJECT, '');
}
