import type { ClientRecord } from '../../domain/client';
import type { Invitation } from '../../domain/invitation';
import type { Member } from '../../domain/people';
import type { Project, ProjectRecord } from '../../domain/project';
import type { UserRecord } from '../../domain/user';
import { type Document, fields, instant, toAccount, toBounce } from './mappers';

/** `active` stands in a portal's projection, `archived` in the team's own document. */
export function toProjectRecord(document: Document): ProjectRecord {
  const { active, archived, ticketCount, openTicketCount } = fields(document);
  return {
    ...toProject(document),
    active: typeof active === 'boolean' ? active : archived !== true,
    ticketCount: ticketCount ?? 0,
    openTicketCount: openTicketCount ?? 0,
  };
}

export function toUser(document: Document): UserRecord {
  return { ...toAccount(document), createdAt: instant(fields(document).createdAt) };
}

export function toInvitation(document: Document): Invitation {
  const { email, role, clientName, invitedBy, sentAt, expiresAt, acceptedAt, status, mailBounced } =
    fields(document);
  return {
    id: document.id,
    email,
    role,
    clientName: clientName ?? null,
    invitedBy,
    sentAt: instant(sentAt),
    expiresAt: instant(expiresAt),
    acceptedAt: acceptedAt ? instant(acceptedAt) : null,
    state: status,
    bounce: toBounce(mailBounced),
  };
}

export function toProject(document: Document): Project {
  const { name, address, clientIds } = fields(document);
  return { id: document.id, name, address: address ?? '', clientIds: clientIds ?? [] };
}

export function toClient(document: Document): ClientRecord {
  const { name, kind, archived } = fields(document);
  return { id: document.id, name, kind, archived: archived === true };
}

export function toMember(document: Document): Member {
  const { displayName, role } = fields(document);
  return { uid: document.id, name: displayName, role };
}
