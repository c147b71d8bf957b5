import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { FigurePeriod } from '../../domain/figurePeriod';
import { PeriodPicker } from './PeriodPicker';

/** The picker; tells where it led last. */
function picker(preset: FigurePeriod['preset']) {
  const last = { path: '' };
  render(
    <PeriodPicker
      period={{ preset, from: '2026-10-25', to: '2026-11-23' }}
      today="2026-11-23"
      onNavigate={(path) => {
        last.path = path;
      }}
    />,
  );
  return last;
}

const opened = (from: string, to: string) => {
  const last = picker('30');
  fireEvent.click(screen.getByRole('button', { name: 'Autre période' }));
  fireEvent.input(screen.getByLabelText('Du'), { target: { value: from } });
  fireEvent.input(screen.getByLabelText('Au'), { target: { value: to } });
  fireEvent.click(screen.getByRole('button', { name: 'Afficher' }));
  return last;
};

test('the periods are addresses, and the one that shows is marked', () => {
  picker('30');
  expect(screen.getByRole('link', { name: '7 jours' }).getAttribute('href')).toBe(
    '/pilotage?periode=7',
  );
  expect(screen.getByRole('link', { current: true }).textContent).toBe('30 jours');
});

test('one’s own period goes into the address', () => {
  expect(opened('2026-03-01', '2026-03-31').path).toBe('/pilotage?du=2026-03-01&au=2026-03-31');
});

test('days that are no period are refused with what to do about it', () => {
  const last = opened('2026-03-31', '2026-03-01');
  expect(screen.getByRole('alert').textContent).toBe('La fin précède le début.');
  expect(last.path).toBe('');
});

test('one’s own period is named where it was chosen', () => {
  picker(null);
  expect(screen.queryByRole('link', { current: true })).toBeNull();
  expect(screen.getByRole('button').textContent).toMatch(/^Du 25 oct\./);
});
