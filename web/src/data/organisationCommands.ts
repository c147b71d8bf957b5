import type { ClientChange, ClientForm } from '../domain/client';
import type { InvitationForm } from '../domain/invitation';
import type { Outcome } from '../domain/problem';
import type { ProjectChange, ProjectForm } from '../domain/project';
import type { UserChange } from '../domain/user';
import { send } from './http';

/** Creates a project; the same key twice is one project. Answers its id. */
export function createProject(form: ProjectForm, idempotencyKey: string): Promise<Outcome<string>> {
  return send({
    method: 'POST',
    path: '/projects',
    body: trimmed(form),
    idempotencyKey,
    read: idOf,
  });
}

/** Changes what of a project is given. */
export function changeProject(id: string, change: ProjectChange): Promise<Outcome<string>> {
  return send({ method: 'PATCH', path: `/projects/${id}`, body: trimmed(change), read: idOf });
}

/** Creates a Client; the same key twice is one Client. Answers its id. */
export function createClient(form: ClientForm, idempotencyKey: string): Promise<Outcome<string>> {
  return send({
    method: 'POST',
    path: '/clients',
    body: trimmed(form),
    idempotencyKey,
    read: idOf,
  });
}

/** Changes what of a Client is given. */
export function changeClient(id: string, change: ClientChange): Promise<Outcome<string>> {
  return send({ method: 'PATCH', path: `/clients/${id}`, body: trimmed(change), read: idOf });
}

/** Changes the role, the Client or the status of an account. */
export function changeUser(uid: string, change: UserChange): Promise<Outcome<null>> {
  return send({ method: 'PATCH', path: `/users/${uid}`, body: change, read: () => null });
}

/** Erases a person, for good; the same key twice is one erasure. */
export function eraseUser(uid: string, idempotencyKey: string): Promise<Outcome<null>> {
  return send({
    method: 'POST',
    path: `/users/${uid}/erasure`,
    body: {},
    idempotencyKey,
    read: () => null,
  });
}

/** Invites an address; the same key twice is one invitation. Answers its id. */
export function createInvitation(
  { clientId, ...form }: InvitationForm,
  idempotencyKey: string,
): Promise<Outcome<string>> {
  const body = { ...form, email: form.email.trim(), ...(clientId ? { clientId } : {}) };
  return send({ method: 'POST', path: '/invitations', body, idempotencyKey, read: idOf });
}

/** Sends an invitation once more, for its whole time. */
export function resendInvitation(id: string): Promise<Outcome<string>> {
  return send({ method: 'POST', path: `/invitations/${id}/resend`, body: {}, read: idOf });
}

/** Takes an invitation back. */
export function revokeInvitation(id: string): Promise<Outcome<string>> {
  return send({ method: 'DELETE', path: `/invitations/${id}`, read: idOf });
}

const idOf = (answer: unknown): string => String((answer as { id?: unknown }).id);

function trimmed<T extends { readonly name?: string; readonly address?: string }>(form: T): T {
  return {
    ...form,
    ...(form.name === undefined ? {} : { name: form.name.trim() }),
    ...(form.address === undefined ? {} : { address: form.address.trim() }),
  };
}
