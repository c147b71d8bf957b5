import { beforeEach, expect, test } from 'vitest';
import { remember, remembered } from './historyEntry';
import { navigate } from './location';

beforeEach(() => navigate('/tickets', true));

test('an entry keeps several notes', () => {
  remember('scroll', 640);
  remember('pages', 2);
  expect([remembered('scroll'), remembered('pages')]).toEqual([640, 2]);
});

test('another entry does not have them', () => {
  remember('scroll', 640);
  navigate('/tickets?vue=miens');
  expect(remembered('scroll')).toBeUndefined();
});

test('a state that somebody else left is no note', () => {
  history.replaceState('text', '');
  expect(remembered('length')).toBeUndefined();
});
