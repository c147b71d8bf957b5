import { expect, test } from 'vitest';
import { fr } from './fr';
import { frAccountLife } from './fr/accountLife';
import { frBuild } from './fr/build';
import { frNewTicket } from './fr/newTicket';
import { frConversation } from './fr.conversation';
import { frDesk } from './fr.desk';
import { frFigures } from './fr.figures';
import { frOrganisation } from './fr.organisation';
import { frTeam } from './fr.team';

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String(value('x', 'y'))];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

// Ages are asked for by a value of their own; the rest takes words and counts.
const { age, ...catalogue } = fr;
const all = [
  ...texts(catalogue),
  ...texts(frOrganisation),
  ...texts(frTeam),
  ...texts(frDesk),
  ...texts(frFigures),
  ...texts(frConversation),
  ...texts(frAccountLife),
  ...texts(frNewTicket),
  ...texts(frBuild),
  age({ unit: 'now' }),
  age({ unit: 'days', count: 2 }),
];

test('the catalogue holds its texts', () => {
  expect(all.length).toBeGreaterThan(150);
  expect(all.filter((text) => text.trim() === '')).toEqual([]);
});

test('apostrophes and suspension points are French ones', () => {
  expect(all.filter((text) => /['"]|\.\.\./.test(text))).toEqual([]);
});

test('no line can break before a double punctuation mark or inside quotes', () => {
  expect(all.filter((text) => / [;:!?»]|« |[a-zà-ÿ][;!?»]/i.test(text))).toEqual([]);
});
