import type { UrgentAlert } from '../domain/alert';
import type { Attachment } from '../domain/attachment';
import type { DraftFile } from '../domain/draftFile';
import type { Telling } from '../domain/mailTelling';
import type { Outgoing } from '../domain/outgoing';
import type { Account } from '../domain/people';
import type { Presence } from '../domain/presence';
import type { PortalTicket, StaffTicket } from '../domain/ticket';
import type { WrittenEntry } from '../domain/timeline';

/** Made-up documents for examples and tests. A test states only the fact that it is about. */

/** A technician's account. */
export function anAccount(facts: Partial<Account> = {}): Account {
  return {
    uid: 'thomas',
    email: 'technicien@vigidev.test',
    displayName: 'Thomas Leroy',
    role: 'technician',
    clientId: null,
    status: 'active',
    views: [],
    preferences: {},
    bounce: null,
    ...facts,
  };
}

/** A ticket as its Client sees it. */
export function aPortalTicket(facts: Partial<PortalTicket> = {}): PortalTicket {
  return {
    ref: 'VGD-7K3Q9F',
    title: 'Caméra parking muette depuis la mise à jour',
    description: 'Le voyant reste orange.',
    attachments: [],
    priority: 'normal',
    status: 'in_progress',
    version: 3,
    projectId: 'gerland',
    projectName: 'Entrepôt Gerland',
    projectAddress: '12 rue de Gerland, 69007 Lyon',
    createdBy: { name: 'Alice Martin' },
    assignee: { name: 'Thomas Leroy' },
    createdAt: new Date('2026-11-20T09:12:00'),
    updatedAt: new Date('2026-11-22T10:02:00'),
    statusSince: new Date('2026-11-22T10:02:00'),
    resolvedAt: null,
    duplicateOf: null,
    ...facts,
  };
}

/** A ticket as the team sees it. */
export function aStaffTicket(facts: Partial<StaffTicket> = {}): StaffTicket {
  return {
    ...aPortalTicket(),
    clientId: 'alpha',
    clientName: 'Alpha Sécurité',
    assignee: null,
    sharedWith: [],
    ...facts,
  };
}

/** A message of the team. */
export function aMessage(facts: Partial<WrittenEntry> = {}): WrittenEntry {
  return {
    id: '01',
    type: 'message',
    at: new Date('2026-11-20T09:40:00'),
    by: { name: 'Thomas Leroy', role: 'technician' },
    body: 'Pouvez-vous couper l’alimentation 30 secondes ?',
    attachments: [],
    ...facts,
  };
}

/** A photo of an entry. */
export function anAttachment(facts: Partial<Attachment> = {}): Attachment {
  return {
    id: 'a1',
    fileName: 'voyant-camera-4.jpg',
    contentType: 'image/jpeg',
    sizeBytes: 1_250_000,
    path: 'portals/alpha/tickets/VGD-7K3Q9F/a1/voyant-camera-4.jpg',
    thumbnailPath: 'portals/alpha/tickets/VGD-7K3Q9F/a1/thumbnail.jpg',
    durationMs: null,
    ...facts,
  };
}

/** A photo that joins a draft, uploaded. */
export function aDraftFile(facts: Partial<DraftFile> = {}): DraftFile {
  return {
    uploadId: 'u1',
    fileName: 'voyant-camera-4.jpg',
    contentType: 'image/jpeg',
    sizeBytes: 1_250_000,
    state: { kind: 'uploaded' },
    ...facts,
  };
}

/** A message on its way. */
export function anOutgoing(facts: Partial<Outgoing> = {}): Outgoing {
  return {
    key: 'one-key',
    ref: 'VGD-7K3Q9F',
    kind: 'message',
    body: 'Merci pour la vidéo.',
    files: [],
    reopen: false,
    at: new Date('2026-11-20T09:50:00'),
    after: null,
    state: { kind: 'sending' },
    ...facts,
  };
}

/** A message that was mailed to a client and arrived. */
export function aTelling(facts: Partial<Telling> = {}): Telling {
  return {
    event: 'message_posted',
    entryId: '01',
    happenedAt: new Date('2026-11-20T14:00:00'),
    to: { uid: 'alice', name: 'Alice Martin', email: 'alice@alpha.test' },
    state: 'delivered',
    at: new Date('2026-11-20T14:02:00'),
    reason: null,
    ...facts,
  };
}

/** Somebody of the team on a ticket, for long. */
export function aPresence(facts: Partial<Presence> = {}): Presence {
  return {
    ref: 'VGD-7K3Q9F',
    uid: 'nora',
    name: 'Nora Diallo',
    state: 'viewing',
    expiresAt: new Date('2100-01-01'),
    ...facts,
  };
}

/** An urgent ticket that nobody has taken for half an hour. */
export function anAlert(facts: Partial<UrgentAlert> = {}): UrgentAlert {
  return {
    ref: 'VGD-7K3Q9F',
    title: 'Portail bloqué ouvert',
    projectName: 'Entrepôt Gerland',
    clientName: 'Alpha Sécurité',
    since: new Date('2026-11-23T09:30:00'),
    ...facts,
  };
}
