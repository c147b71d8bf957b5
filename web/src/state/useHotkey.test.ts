import { fireEvent, renderHook } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { setSingleKeys, singleKeys } from './shortcuts';
import { useHotkey } from './useHotkey';

/** Listens for keys and counts how often each did something. */
function listening(...keys: readonly string[]) {
  const done: string[] = [];
  const hooks = keys.map((key) => renderHook(() => useHotkey(key, true, () => done.push(key))));
  return { done, leave: () => hooks.map(({ unmount }) => unmount()) };
}

const press = (key: string, init: KeyboardEventInit = {}, target: Element = document.body) =>
  fireEvent.keyDown(target, { key, ...init });

afterEach(() => {
  setSingleKeys(true);
  document.body.replaceChildren();
});

test('a key does its one thing, and nothing once the screen is left', () => {
  const { done, leave } = listening('c');
  press('c');
  press('x');
  expect(done).toEqual(['c']);
  leave();
  press('c');
  expect(done).toEqual(['c']);
});

test('two keys one after the other are another key than each alone', () => {
  const { done } = listening('t', 'g t');
  press('g');
  press('t');
  press('t');
  expect(done).toEqual(['g t', 't']);
});

test('a first key is forgotten when another one comes between', () => {
  const { done } = listening('g t', 'x');
  press('g');
  press('x');
  press('t');
  expect(done).toEqual([]);
});

test.each(['input', 'textarea', 'select'])('whoever is in a field (%s) only writes', (tag) => {
  const { done } = listening('c');
  const field = document.body.appendChild(document.createElement(tag));
  press('c', {}, field);
  expect(done).toEqual([]);
});

test('a box to tick is no field to write in', () => {
  const { done } = listening('x');
  const box = document.body.appendChild(document.createElement('input'));
  box.type = 'checkbox';
  press('x', {}, box);
  expect(done).toEqual(['x']);
});

test('a question on the page comes first', () => {
  const { done } = listening('c');
  document.body.append(Object.assign(document.createElement('dialog'), { open: true }));
  press('c');
  expect(done).toEqual([]);
});

test('keys with a modifier are the browser’s', () => {
  const { done } = listening('c');
  press('c', { ctrlKey: true });
  press('c', { metaKey: true });
  expect(done).toEqual([]);
});

test('single keys can be turned off, on this device for good', () => {
  const { done } = listening('c');
  setSingleKeys(false);
  press('c');
  expect(done).toEqual([]);
  expect(localStorage.getItem('vigidev.shortcuts')).toBe('off');
  setSingleKeys(true);
  press('c');
  expect([done, singleKeys.value]).toEqual([['c'], true]);
});
