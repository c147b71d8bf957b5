import { expect, test } from 'vitest';
import { validateProject } from './project';

const whole = { name: 'Entrepôt', address: 'Lyon', clientIds: [] };

test('a project needs a name and an address, and may have no Client yet', () => {
  expect(validateProject(whole)).toEqual({});
  expect(validateProject({ ...whole, name: ' ', address: '\u200b' })).toEqual({
    name: 'required',
    address: 'required',
  });
});

test('names, addresses and Clients are bounded as the functions bound them', () => {
  const longest = {
    name: 'é'.repeat(140),
    address: 'é'.repeat(300),
    clientIds: Array.from({ length: 100 }, (_, index) => `c${index}`),
  };
  expect(validateProject(longest)).toEqual({});
  expect(
    validateProject({
      name: `${longest.name}é`,
      address: `${longest.address}é`,
      clientIds: [...longest.clientIds, 'one more'],
    }),
  ).toEqual({ name: 'too_long', address: 'too_long', clientIds: 'too_long' });
});
