import { expect, test } from 'vitest';
import { aTelling } from '../testing/samples';
import { byNews, TELLING_STATES, troubleOf } from './mailTelling';

test('who was told of the same stands together, newest first as given', () => {
  const alice = aTelling({ entryId: '02' });
  const arnaud = aTelling({
    entryId: '02',
    to: { uid: 'arnaud', name: 'Arnaud', email: 'arnaud@alpha.test' },
  });
  const earlier = aTelling({ entryId: '01' });
  expect(byNews([alice, arnaud, earlier]).map(({ tellings }) => tellings)).toEqual([
    [alice, arnaud],
    [earlier],
  ]);
});

test('a message and the status that came with it are two pieces of news', () => {
  const message = aTelling({ entryId: '02', event: 'message_posted' });
  const status = aTelling({ entryId: '02', event: 'status_changed' });
  expect(byNews([message, status])).toHaveLength(2);
});

test('what will not arrive by itself is trouble, and nothing else', () => {
  expect(TELLING_STATES.filter((state) => troubleOf(aTelling({ state })))).toEqual([
    'failed',
    'bounced',
    'dropped',
    'spam',
  ]);
});
