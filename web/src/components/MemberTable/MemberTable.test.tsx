import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { aDashboard } from '../../testing/figureSamples';
import { MemberTable } from './MemberTable';

test('what a member holds and has resolved leads to those tickets', () => {
  render(<MemberTable figures={aDashboard()} />);
  const href = (name: RegExp) => screen.getByRole('link', { name }).getAttribute('href');
  expect(href(/^3 Reçus, Thomas Leroy/)).toBe(
    '/tickets?vue=tous&responsable=thomas&createdFrom=2026-11-21&createdTo=2026-11-23',
  );
  expect(href(/^4 Résolus, Thomas Leroy/)).toBe(
    '/tickets?vue=tous&responsable=thomas&resolvedFrom=2026-11-21&resolvedTo=2026-11-23',
  );
});

test('who has resolved nothing has no time', () => {
  render(<MemberTable figures={aDashboard()} />);
  const [, , row] = screen.getAllByRole('row');
  expect(row?.textContent).toMatch(/Nora Diallo10—$/);
});

test('on paper the members beyond a page are counted', () => {
  const byMember = Array.from({ length: 13 }, (_, index) => ({
    uid: `m${index}`,
    name: `Membre ${index}`,
    assigned: 1,
    resolved: 0,
    meanSeconds: null,
  }));
  const { container } = render(<MemberTable figures={aDashboard({ byMember })} />);
  expect(container.textContent).toContain('et 3 autres membres');
});
