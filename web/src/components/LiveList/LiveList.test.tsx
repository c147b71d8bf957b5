import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { Live } from '../../state/useLive';
import { LiveList } from './LiveList';

function show(live: Live<readonly string[]>, size = 3) {
  render(
    <LiveList live={live} size={size} onMore={() => {}} empty={<p>rien</p>}>
      {(items) => <p>{items.join()}</p>}
    </LiveList>,
  );
}

test('an empty list is said to be empty only once the server has said so', () => {
  show({ kind: 'ready', value: [], fromCache: true });
  expect(screen.queryByText('rien')).toBeNull();
  expect(screen.getByRole('status').textContent).toBe('Chargement…');
});

test('what the browser kept shows before the server answers', () => {
  show({ kind: 'ready', value: ['a'], fromCache: true });
  expect(screen.getByText('a')).toBeTruthy();
});

test('more is offered only when there may be more', () => {
  show({ kind: 'ready', value: ['a', 'b'], fromCache: false });
  expect(screen.queryByRole('button')).toBeNull();
  show({ kind: 'ready', value: ['a', 'b', 'c'], fromCache: false });
  expect(screen.getByRole('button').textContent).toBe('Afficher plus');
});

test('a failure offers another try', () => {
  show({ kind: 'failed', retry: () => {} });
  expect(screen.getByRole('button').textContent).toBe('Réessayer');
});
