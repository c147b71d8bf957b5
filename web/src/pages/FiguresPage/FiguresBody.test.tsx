import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { bareProblem } from '../../data/problems';
import type { LiveDashboard } from '../../state/useDashboard';
import { aDashboard } from '../../testing/figureSamples';
import { FiguresBody } from './FiguresBody';

const at = new Date('2026-11-23T10:00:00');

function show(facts: Partial<LiveDashboard>, ofToday = true) {
  const live = {
    figures: null,
    before: null,
    problem: null,
    at: null,
    retry: () => {},
    ...facts,
  };
  return render(<FiguresBody live={live} ofToday={ofToday} />).container;
}

const href = (name: RegExp) => screen.getByRole('link', { name }).getAttribute('href');

test('figures on their way hold their place', () => {
  show({});
  expect(screen.getByRole('status').textContent).toBe('Chargement…');
});

test('each figure leads to the tickets that it counts', () => {
  show({ figures: aDashboard(), at });
  expect(href(/^18 Ouverts maintenant/)).toBe('/tickets');
  expect(href(/^3 sans responsable/)).toBe('/tickets?vue=sans-responsable');
  expect(href(/^6 Créés.: voir/)).toBe(
    '/tickets?vue=tous&createdFrom=2026-11-21&createdTo=2026-11-23',
  );
  expect(href(/^4 Résolus.: voir/)).toBe(
    '/tickets?vue=tous&resolvedFrom=2026-11-21&resolvedTo=2026-11-23',
  );
});

test('a large figure is called as it is written', () => {
  const large = { created: 1234, resolved: 2345, open: 4567 };
  const now = { ...aDashboard().now, open: 3456, unassigned: 1357 };
  show({ figures: aDashboard({ ...large, now }), at }, false);
  for (const link of document.querySelectorAll('a[aria-label]')) {
    expect(link.getAttribute('aria-label')).toContain(link.textContent);
  }
  for (const text of [/^1\s234 Créés/u, /^2\s345 Résolus/u, /^3\s456 Ouverts/u, /^1\s357 sans/u]) {
    expect(href(text)).toBeTruthy();
  }
  expect(screen.getByText(/^4\s567 à la fin/u)).toBeTruthy();
});

test('what a figure counts is said beside it', () => {
  const text = show({ figures: aDashboard(), at }).textContent?.replaceAll('\u00a0', ' ');
  expect(text).toContain('Résolu = entré dans « Résolu » et pas rouvert.');
  expect(text).toContain('médiane 18 h · 9 sur 10 sous 3 j');
});

test('of days gone by it also says what stood open at their end', () => {
  const text = show({ figures: aDashboard({ to: '2026-11-22' }), at }, false).textContent;
  expect(text).toContain('18 à la fin du 22 nov.');
});

test('a period in which nothing happened has no empty charts', () => {
  const container = show({ figures: aDashboard({ created: 0, resolved: 0 }), at });
  expect(container.textContent).toContain('Aucun ticket n’a été créé ni résolu');
  expect(screen.queryByRole('img')).toBeNull();
});

test('figures that could not be told again say how old they are', () => {
  show({ figures: aDashboard(), at, problem: bareProblem('offline') });
  expect(screen.getByRole('alert').textContent).toContain('Les chiffres datent de 10:00');
  expect(href(/^6 Créés.: voir/)).toBeTruthy();
});

test('without any figures a failure offers another try', () => {
  show({ problem: bareProblem('unavailable') });
  expect(screen.getByRole('alert').textContent).toContain('n’ont pas pu être chargés');
  expect(screen.getByRole('button', { name: 'Réessayer' })).toBeTruthy();
});

test('who may not see the figures is told so', () => {
  show({ problem: bareProblem('forbidden') });
  expect(screen.getByRole('alert').textContent).toContain('réservés aux administrateurs');
  expect(screen.queryByRole('button')).toBeNull();
});
