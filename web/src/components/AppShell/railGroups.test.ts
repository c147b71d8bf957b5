import { expect, test } from 'vitest';
import { isCurrent, railGroups } from './railGroups';

const idsFor = (role: Parameters<typeof railGroups>[0]) => railGroups(role).map(({ id }) => id);

test('administration is offered to admins alone, the views to the team', () => {
  expect(idsFor('client')).toEqual(['main']);
  expect(idsFor('technician')).toEqual(['main', 'views']);
  expect(idsFor('developer')).toEqual(['main', 'views']);
  expect(idsFor('admin')).toEqual(['main', 'views', 'administration']);
});

test('the figures are offered to admins alone', () => {
  const offered = (role: Parameters<typeof railGroups>[0]) =>
    railGroups(role).some(({ items }) => items.some(({ href }) => href === '/pilotage'));
  expect(
    ['client', 'technician', 'developer', 'admin'].map((role) => offered(role as 'admin')),
  ).toEqual([false, false, false, true]);
});

test('an item stays marked below its address, but not beside it', () => {
  const item = { href: '/projets', text: 'Projets', icon: [], holdsMore: true };
  expect(isCurrent(item, '/projets')).toBe(true);
  expect(isCurrent(item, '/projets?etat=archives')).toBe(true);
  expect(isCurrent(item, '/projets/gerland')).toBe(true);
  expect(isCurrent(item, '/projetsx')).toBe(false);
});

test('a view is marked at its own address alone', () => {
  const item = { href: '/tickets', text: 'Tickets', icon: [] };
  expect(isCurrent(item, '/tickets?vue=miens')).toBe(false);
});
