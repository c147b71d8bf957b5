import { type DocumentData, type DocumentSnapshot, Timestamp } from 'firebase/firestore';
import type { Attachment } from '../../domain/attachment';
import type { ClientRecord } from '../../domain/client';
import type { Account, Member } from '../../domain/people';
import type { Project } from '../../domain/project';
import type { Cursor } from '../../domain/thread';
import type { PortalTicket, StaffTicket } from '../../domain/ticket';
import type { Entry } from '../../domain/timeline';

// The functions alone write these documents, and with types; the reader trusts their shape.

export type Document = DocumentSnapshot<DocumentData>;

/** What a document says. */
export const fields = (document: Document): DocumentData => document.data() ?? {};

/** The instant that a document says; the first of all where it says none. */
export const instant = (value: unknown): Date =>
  value instanceof Timestamp ? value.toDate() : new Date(0);

export function toAccount(document: Document): Account {
  const { email, displayName, role, clientId, status, views } = fields(document);
  return {
    uid: document.id,
    email,
    displayName,
    role,
    clientId: clientId ?? null,
    status,
    views: views ?? [],
  };
}

export function toPortalTicket(document: Document): PortalTicket {
  const { title, description, priority, status, version, projectId, projectName, ...rest } =
    fields(document);
  const updatedAt = instant(rest.updatedAt);
  return {
    ref: document.id,
    title,
    description,
    attachments: toAttachments(rest.attachments),
    priority,
    status,
    version,
    projectId,
    projectName,
    projectAddress: rest.projectAddress ?? '',
    createdBy: rest.createdBy,
    assignee: rest.assignee ?? null,
    createdAt: instant(rest.createdAt),
    updatedAt,
    duplicateOf: rest.duplicateOf ?? null,
    statusSince: rest.statusSince ? instant(rest.statusSince) : updatedAt,
  };
}

export function toStaffTicket(document: Document): StaffTicket {
  const { clientId, clientName, assignee, sharedWith } = fields(document);
  return {
    ...toPortalTicket(document),
    clientId,
    clientName,
    assignee: assignee ?? null,
    sharedWith: sharedWith ?? [],
  };
}

/** Null for a type that this version does not show. */
export function toEntry(document: Document): Entry | null {
  const { type, by, body, from, to, assignee, at, attachments } = fields(document);
  const base = { id: document.id, at: instant(at), by };
  switch (type) {
    case 'created':
      return { ...base, type, attachments: toAttachments(attachments) };
    case 'message':
    case 'note':
      return { ...base, type, body, attachments: toAttachments(attachments) };
    case 'status_changed':
      return { ...base, type, from, to };
    case 'priority_changed':
      return { ...base, type, from, to };
    case 'shared':
      return { ...base, type, helper: to, comment: body ?? null };
    case 'marked_duplicate':
      return { ...base, type, of: to };
    case 'assigned':
    case 'unassigned':
      return { ...base, type, assignee: assignee ?? null };
    default:
      return null;
  }
}

function toAttachments(value: unknown): readonly Attachment[] {
  if (!Array.isArray(value)) return [];
  return value.map(({ id, fileName, contentType, size, path, thumbnailPath, durationMs }) => ({
    id,
    fileName,
    contentType,
    sizeBytes: size,
    path,
    thumbnailPath: thumbnailPath ?? null,
    durationMs: durationMs ?? null,
  }));
}

/** Where the page that ends with this entry is continued. */
export function toCursor(document: Document): Cursor | null {
  const { at } = fields(document);
  return at instanceof Timestamp
    ? { seconds: at.seconds, nanoseconds: at.nanoseconds, id: document.id }
    : null;
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
