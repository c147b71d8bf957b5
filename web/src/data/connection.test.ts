import { expect, test } from 'vitest';
import { forgetListener, type ListenerState, observeListeners, reportListener } from './connection';

test('the page is live when every listener is, and not before', () => {
  const states: ListenerState[] = [];
  observeListeners((state) => states.push(state));
  const list = Symbol('list');
  const account = Symbol('account');
  reportListener(list, true);
  reportListener(account, false);
  reportListener(list, false);
  reportListener(account, true);
  forgetListener(account);
  forgetListener(list);
  expect(states).toEqual(['idle', 'behind', 'behind', 'live', 'behind', 'live', 'idle']);
});
