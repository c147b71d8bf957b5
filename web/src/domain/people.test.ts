import { expect, test } from 'vitest';
import { initials } from './people';

test.each([
  ['Alice Martin', 'AM'],
  ['Jean-Pierre de La Tour', 'JT'],
  ['élodie', 'É'],
  ['  ', '?'],
])('the initials of %j are %s', (name, expected) => {
  expect(initials(name)).toBe(expected);
});
