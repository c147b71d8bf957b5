import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { aDashboard } from '../../testing/figureSamples';
import { StatusBar } from './StatusBar';

test('each status leads to the tickets opened in the period that stand there now', () => {
  render(<StatusBar figures={aDashboard()} />);
  const link = screen.getByRole('link', { name: /^2 Créés, Résolu/ });
  expect(link.getAttribute('href')).toBe(
    '/tickets?vue=tous&statut=resolved&createdFrom=2026-11-21&createdTo=2026-11-23',
  );
});
