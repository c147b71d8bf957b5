import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { ShortcutsDialog } from './ShortcutsDialog';

const keysOf = (text: string) =>
  screen.getByText(text, { selector: 'dt' }).nextElementSibling?.textContent;

test('keys that are pressed together, one after the other, or each by itself are told apart', () => {
  render(<ShortcutsDialog staff onClose={() => {}} />);
  expect(keysOf('Rechercher ou agir')).toBe('Ctrl+K');
  expect(keysOf('Aller aux tickets')).toBe('gpuist');
  expect(keysOf('Aller d’une carte à l’autre')).toBe('←→↑↓');
});
