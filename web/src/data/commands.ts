import type { TicketForm } from '../domain/newTicket';
import type { CurrentTicket, Outcome } from '../domain/problem';
import type { Status } from '../domain/ticket';
import { send } from './http';
import { readCurrent } from './problems';

/** Makes the account known to the platform; repeating it changes nothing. */
export function activateAccount(): Promise<Outcome<null>> {
  return send({ method: 'POST', path: '/me/activation', body: {}, read: () => null });
}

/** Opens a ticket; the same key twice is one ticket. Answers its reference. */
export function createTicket(form: TicketForm, idempotencyKey: string): Promise<Outcome<string>> {
  const { clientId, ...rest } = form;
  return send({
    method: 'POST',
    path: '/tickets',
    body: {
      ...rest,
      title: form.title.trim(),
      description: form.description.trim(),
      ...(clientId ? { clientId } : {}),
    },
    idempotencyKey,
    read: (answer) => String((answer as { ref?: unknown }).ref),
  });
}

/** Moves a ticket along the workflow, from the version that the person saw. */
export function transitionTicket(
  ref: string,
  to: Status,
  version: number,
  message: string,
): Promise<Outcome<CurrentTicket | null>> {
  const text = message.trim();
  return send({
    method: 'POST',
    path: `/tickets/${ref}/transitions`,
    body: { to, version, ...(text ? { message: text } : {}) },
    read: readCurrent,
  });
}

/** Gives a ticket to a member of the team, or to nobody. `version` is needed to take it from another. */
export function assignTicket(
  ref: string,
  uid: string | null,
  version: number | null,
): Promise<Outcome<CurrentTicket | null>> {
  return send({
    method: 'PUT',
    path: `/tickets/${ref}/assignee`,
    body: { uid, ...(version === null ? {} : { version }) },
    read: readCurrent,
  });
}
