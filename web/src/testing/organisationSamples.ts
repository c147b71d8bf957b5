import type { ClientRecord } from '../domain/client';
import type { Invitation } from '../domain/invitation';
import type { ProjectRecord } from '../domain/project';
import type { UserRecord } from '../domain/user';
import { anAccount } from './samples';

/** Made-up projects, people and Clients for examples and tests. */

/** A project as the team sees it. */
export function aProject(facts: Partial<ProjectRecord> = {}): ProjectRecord {
  return {
    id: 'gerland',
    name: 'Entrepôt Gerland',
    address: '12 rue de Gerland, 69007 Lyon',
    clientIds: ['alpha', 'bravo', 'carmin'],
    active: true,
    ticketCount: 12,
    openTicketCount: 3,
    ...facts,
  };
}

/** An account in the list of an admin. */
export function aUser(facts: Partial<UserRecord> = {}): UserRecord {
  return { ...anAccount(), createdAt: new Date('2026-11-20T09:12:00'), ...facts };
}

/** An invitation of a client user, long expired. */
export function anInvitation(facts: Partial<Invitation> = {}): Invitation {
  return {
    id: 'a',
    email: 'claire@alpha.test',
    role: 'client',
    clientName: 'Alpha Sécurité',
    invitedBy: { uid: 'nadia', name: 'Nadia Benali' },
    sentAt: new Date('2026-01-02T09:12:00'),
    expiresAt: new Date('2026-01-16T09:12:00'),
    acceptedAt: null,
    state: 'pending',
    bounce: null,
    ...facts,
  };
}

/** A Client as an admin sees it. */
export function aClient(facts: Partial<ClientRecord> = {}): ClientRecord {
  return { id: 'alpha', name: 'Alpha Sécurité', kind: 'installer', archived: false, ...facts };
}
