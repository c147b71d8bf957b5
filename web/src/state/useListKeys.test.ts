import { fireEvent, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { useListKeys } from './useListKeys';

beforeEach(() => {
  document.body.innerHTML = `<main><ul>
    <li><input type="checkbox" id="box-a"><a href="/a" data-row="A">a</a></li>
    <li><a href="/b" data-row="B">b</a></li>
    <li><a href="/c" data-row="C">c</a></li>
  </ul></main>`;
});
afterEach(() => document.body.replaceChildren());

const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const focused = () => document.activeElement?.getAttribute('data-row');

test('j and k go from row to row and stop at the ends', () => {
  renderHook(() => useListKeys({}));
  press('j');
  expect(focused()).toBe('A');
  press('j');
  press('j');
  press('j');
  expect(focused()).toBe('C');
  press('k');
  expect(focused()).toBe('B');
});

test('k begins from the end', () => {
  renderHook(() => useListKeys({}));
  press('k');
  expect(focused()).toBe('C');
});

test('the row of what has the focus is the one that is acted upon', () => {
  const acts: string[] = [];
  renderHook(() =>
    useListKeys({ onSelect: (ref) => acts.push(`x${ref}`), onTake: (ref) => acts.push(`a${ref}`) }),
  );
  press('x');
  expect(acts).toEqual([]);
  document.getElementById('box-a')?.focus();
  press('x');
  press('j');
  press('a');
  expect(acts).toEqual(['xA', 'aB']);
});
