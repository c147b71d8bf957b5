import type { DocumentSnapshot, Firestore, Query } from 'firebase/firestore';
import { expect, it, vi } from 'vitest';
import { NOBODY, PERIOD_KINDS, TICKET_ORDERS, type TicketOrder } from '../../domain/teamView';
import type { TicketQuery } from '../../domain/ticketQuery';
import { type RecordedQuery, shapesOf } from '../../testing/queryRecorder';
import * as choices from './choiceQueries';
import * as organisation from './organisationQueries';
import * as team from './teamQueries';
import * as thread from './threadQueries';
import * as tickets from './ticketQueries';

vi.mock('firebase/firestore', async () => (await import('../../testing/queryRecorder')).recorder);

// The Firestore emulator asks for no index: a query without one works here and fails in production.
// What the site asks is written down in queryShapes.json, which IndexesTest of the functions holds
// against firestore.indexes.json. Whoever adds a query adds a sample below, and writes it down by
// `npx vitest run src/data/firestore/queryShapes.test.ts -u`.

const DB = {} as Firestore;
const LAST = {} as DocumentSnapshot;
const SIDES = ['alpha', null];

/** Each function that makes queries, called so that every shape of them comes up. */
const SAMPLES: Readonly<Record<string, () => readonly Query[]>> = {
  latestEntries: () => SIDES.map((side) => thread.latestEntries(DB, side, 'VGD-000000', 1)),
  olderEntries: () =>
    SIDES.map((side) =>
      thread.olderEntries(DB, side, 'VGD-000000', { seconds: 0, nanoseconds: 0, id: 'a' }, 1),
    ),
  clients: () => [choices.clients(DB)],
  activeTeam: () => [choices.activeTeam(DB)],
  projects: () => SIDES.map((side) => organisation.projects(DB, side, true, 1)),
  formerProjects: () => [organisation.formerProjects(DB, 'alpha', 1)],
  projectTickets: () => SIDES.map((side) => organisation.projectTickets(DB, side, 'depot', 1)),
  users: () =>
    [
      { role: null, word: null },
      { role: 'admin', word: null },
      { role: 'admin', word: 'a' },
    ].map((asked) =>
      organisation.users(DB, { statuses: ['active'], ...asked } as UserQuerySample, 1),
    ),
  userOfEmail: () => [organisation.userOfEmail(DB, 'a@exemple.test')],
  usersOfClient: () => [organisation.usersOfClient(DB, 'alpha', 1)],
  clientPages: () => [organisation.clientPages(DB, false, 1)],
  clientsById: () => [organisation.clientsById(DB, ['alpha'])],
  invitations: () => [organisation.invitations(DB, 'pending', 1)],
  cannedReplies: () => [team.cannedReplies(DB, 1)],
  presences: () => ['VGD-000000', null].map((ref) => team.presences(DB, ref, 1)),
  alerts: () => [team.alerts(DB, 1)],
  nightRuns: () => [team.nightRuns(DB, 1)],
  portalTickets: () => [tickets.portalTickets(DB, 'alpha', ['new', 'accepted'], 1)],
  teamTickets: () => [
    ...teamQueries(TICKET_ORDERS).map((asked) => tickets.teamTickets(DB, asked)),
    ...teamQueries(['activite']).map((asked) => tickets.teamTickets(DB, asked, new Date(0))),
    ...PERIOD_KINDS.map((of) => ({ of, from: '2026-11-01', to: '2026-11-30' })).flatMap((period) =>
      teamQueries(['activite']).map((asked) => tickets.teamTickets(DB, { ...asked, period })),
    ),
  ],
  foundTeamTickets: () =>
    teamQueries(['activite'])
      .map((asked) => ({ ...asked, words: ['a', 'b'] }))
      .map((asked) => tickets.foundTeamTickets(DB, asked, true)),
  foundTickets: () => [tickets.foundTickets(DB, 'alpha', ['a', 'b'], true)],
  latestTickets: () => [tickets.latestTickets(DB, 1)],
  movedTeamTickets: () => [tickets.movedTeamTickets(DB, 'thomas', new Date(0), 1)],
  movedPortalTickets: () => [tickets.movedPortalTickets(DB, 'alpha', new Date(0), 1)],
  after: () => [tickets.after(tickets.latestTickets(DB, 1), LAST, 1)],
};

type UserQuerySample = Parameters<typeof organisation.users>[1];

/** In each order: nothing asked, each field alone, and all that can be asked together. */
function teamQueries(orders: readonly TicketOrder[]): readonly TicketQuery[] {
  const fields: readonly Partial<TicketQuery>[] = [
    { statuses: ['new', 'accepted'] },
    { priorities: ['high'] },
    { projectIds: ['depot'] },
    { clientIds: ['alpha'] },
    { assignees: [NOBODY, 'thomas'] },
  ];
  const shared = { sharedWith: 'thomas' };
  const all: Partial<TicketQuery> = Object.assign({}, ...fields);
  const asked = [{}, ...fields, shared, all, { ...all, ...shared }];
  return orders.flatMap((order) => asked.map((some) => ({ ...NOTHING, ...some, order })));
}

const NOTHING: TicketQuery = {
  statuses: [],
  priorities: [],
  projectIds: [],
  clientIds: [],
  assignees: [],
  sharedWith: null,
  words: [],
  period: null,
  order: 'activite',
};

it('has a sample of every query of the site', () => {
  const modules = import.meta.glob<Record<string, unknown>>('./*ueries.ts', { eager: true });
  const makers = Object.values(modules)
    .flatMap((module) => Object.entries(module))
    .filter(([name, value]) => typeof value === 'function' && !/^root$|Doc$/.test(name))
    .map(([name]) => name);
  expect(Object.keys(SAMPLES).toSorted()).toEqual(makers.toSorted());
});

it('finds no query put together elsewhere', () => {
  const sources = import.meta.glob<string>('/src/**/*.{ts,tsx}', {
    eager: true,
    query: '?raw',
    import: 'default',
  });
  const makers = Object.entries(sources)
    .filter(([, source]) => /\b(where|orderBy|collectionGroup)\(/.test(source))
    .map(([path]) => path.replace('/src/', ''))
    .filter((path) => !/ueries\.ts$|testing\/queryRecorder|queryShapes\.test/.test(path));
  expect(makers).toEqual([]);
});

it('writes down the shapes that indexes have to serve', async () => {
  const shapes = Object.values(SAMPLES)
    .flatMap((sample) => sample() as unknown as readonly RecordedQuery[])
    .flatMap(shapesOf)
    .map((shape) => JSON.stringify(shape));
  const lines = [...new Set(shapes)].toSorted().join(',\n');
  await expect(`[\n${lines}\n]\n`).toMatchFileSnapshot('./queryShapes.json');
});
