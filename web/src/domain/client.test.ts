import { expect, test } from 'vitest';
import { validateClient } from './client';

test('a Client has a name of bounded length and a kind', () => {
  expect(validateClient({ name: 'é'.repeat(120), kind: 'installer' })).toEqual({});
  expect(validateClient({ name: 'é'.repeat(121), kind: '' })).toEqual({
    name: 'too_long',
    kind: 'required',
  });
});
