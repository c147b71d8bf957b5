import type { SentFile } from '../domain/draftFile';
import type { TicketForm } from '../domain/newTicket';
import type { WritingKind } from '../domain/outgoing';
import type { SavedView } from '../domain/people';
import type { CurrentTicket, Outcome } from '../domain/problem';
import type { Priority, Status } from '../domain/ticket';
import { send } from './http';
import { readCurrent } from './problems';

/** Makes the account known to the platform; repeating it changes nothing. */
export function activateAccount(): Promise<Outcome<null>> {
  return send({ method: 'POST', path: '/me/activation', body: {}, read: () => null });
}

/** Opens a ticket; the same key twice is one ticket. Answers its reference. */
export function createTicket(
  form: TicketForm,
  files: readonly SentFile[],
  idempotencyKey: string,
): Promise<Outcome<string>> {
  const { clientId, ...rest } = form;
  return send({
    method: 'POST',
    path: '/tickets',
    body: {
      ...rest,
      title: form.title.trim(),
      description: form.description.trim(),
      ...(clientId ? { clientId } : {}),
      ...withFiles(files),
    },
    idempotencyKey,
    patient: files.length > 0,
    read: (answer) => String((answer as { ref?: unknown }).ref),
  });
}

/** What somebody wrote, as it leaves the browser. */
interface Writing {
  readonly ref: string;
  readonly kind: WritingKind;
  readonly body: string;
  readonly files: readonly SentFile[];
  /** The message reopens the resolved ticket. */
  readonly reopen: boolean;
  readonly key: string;
}

/** Posts a message or a note; the same key twice is one entry. Answers the entry's id. */
export function postWriting({ ref, kind, body, files, reopen, key }: Writing) {
  return send<string>({
    method: 'POST',
    path: `/tickets/${ref}/${kind === 'note' ? 'notes' : 'messages'}`,
    body: { body: body.trim(), ...withFiles(files), ...(reopen ? { reopen } : {}) },
    idempotencyKey: key,
    // Each file is looked at before the entry is made.
    patient: files.length > 0,
    read: (answer) => String((answer as { id?: unknown }).id),
  });
}

const withFiles = (files: readonly SentFile[]) =>
  files.length === 0
    ? {}
    : { attachments: files.map(({ uploadId, fileName }) => ({ uploadId, fileName })) };

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

/** Asks a member of the team to look at a ticket too; the same key twice is one entry. Answers its id. */
export function shareTicket(
  ref: string,
  uid: string,
  comment: string,
  idempotencyKey: string,
): Promise<Outcome<string>> {
  const text = comment.trim();
  return send({
    method: 'POST',
    path: `/tickets/${ref}/shares`,
    body: { uid, ...(text ? { comment: text } : {}) },
    idempotencyKey,
    read: (answer) => String((answer as { id?: unknown }).id),
  });
}

/** Closes a ticket as a duplicate of another one of its Client; the same key twice is one act. */
export function markDuplicate(
  ref: string,
  of: string,
  version: number,
  idempotencyKey: string,
): Promise<Outcome<CurrentTicket | null>> {
  return send({
    method: 'POST',
    path: `/tickets/${ref}/duplicate`,
    body: { of, version },
    idempotencyKey,
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

/** Ranks a ticket, from the version that the person saw. */
export function prioritizeTicket(
  ref: string,
  priority: Priority,
  version: number,
): Promise<Outcome<CurrentTicket | null>> {
  return send({
    method: 'PATCH',
    path: `/tickets/${ref}`,
    body: { priority, version },
    read: readCurrent,
  });
}

/** Keeps a person's own views, all of them. The account's listener shows them. */
export function keepViews(views: readonly SavedView[]): Promise<Outcome<null>> {
  return send({ method: 'PUT', path: '/me/views', body: { views }, read: () => null });
}
