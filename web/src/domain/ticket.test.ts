import { expect, test } from 'vitest';
import { CLIENT_GROUPS, isReference, properTicketPath, STATUSES, typedReference } from './ticket';
import { turnOf } from './turn';

test('a reference is recognised in capitals of Crockford’s alphabet only', () => {
  expect(isReference('VGD-7K3Q9F')).toBe(true);
  for (const text of ['VGD-7K3Q9', 'VGD-7K3Q9FF', 'vgd-7k3q9f', 'VGD-7K3QIO', '../VGD-7K3Q9F']) {
    expect(isReference(text)).toBe(false);
  }
});

test('a reference in small letters leads to its ticket, and nothing else does', () => {
  expect(properTicketPath('/tickets/vgd-7k3q9f')).toBe('/tickets/VGD-7K3Q9F');
  for (const path of ['/tickets/VGD-7K3Q9F', '/tickets/nouveau', '/tickets', '/vgd-7k3q9f']) {
    expect(properTicketPath(path)).toBeNull();
  }
});

test('every status stands in one group of a client’s list', () => {
  const grouped = Object.values(CLIENT_GROUPS).flat();
  expect([...grouped].sort()).toEqual([...STATUSES].sort());
});

test('a client’s first group is what waits for it', () => {
  expect(STATUSES.filter((status) => turnOf(status) === 'client')).toEqual(CLIENT_GROUPS.yours);
});

test.each([
  ['VGD-7K3Q9F', 'VGD-7K3Q9F'],
  ['  vgd-7k3q9f ', 'VGD-7K3Q9F'],
  ['vgd 7k3q9f', 'VGD-7K3Q9F'],
  ['VGD7K3Q9F', 'VGD-7K3Q9F'],
  ['7k3q9f', 'VGD-7K3Q9F'],
  ['VGD7K3', 'VGD-VGD7K3'],
  ['7k3q9', null],
  ['vgd-', null],
  ['caméra', null],
])('a reference is known however it is typed: %j', (typed, ref) => {
  expect(typedReference(typed)).toBe(ref);
});
