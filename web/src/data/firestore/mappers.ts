import { type DocumentData, type DocumentSnapshot, Timestamp } from 'firebase/firestore';
import type { Attachment } from '../../domain/attachment';
import type { Account, Bounce } from '../../domain/people';
import type { PortalTicket, StaffTicket } from '../../domain/ticket';

// The functions alone write these documents, and with types; the reader trusts their shape.

export type Document = DocumentSnapshot<DocumentData>;

/** What a document says. */
export const fields = (document: Document): DocumentData => document.data() ?? {};

/** The instant that a document says; the first of all where it says none. */
export const instant = (value: unknown): Date =>
  value instanceof Timestamp ? value.toDate() : new Date(0);

/** What the field `mailBounced` says, of a user as of an invitation; null where there is none. */
export const toBounce = (value: DocumentData | null | undefined): Bounce | null =>
  value ? { at: instant(value.at), reason: value.reason } : null;

export function toAccount(document: Document): Account {
  const { email, displayName, role, clientId, status, views, preferences, mailBounced } =
    fields(document);
  return {
    uid: document.id,
    email,
    displayName,
    role,
    clientId: clientId ?? null,
    status,
    views: views ?? [],
    preferences: preferences ?? {},
    bounce: toBounce(mailBounced),
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
    resolvedAt: rest.resolvedAt ? instant(rest.resolvedAt) : null,
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

/** The files of an entry or a ticket. */
export function toAttachments(value: unknown): readonly Attachment[] {
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
