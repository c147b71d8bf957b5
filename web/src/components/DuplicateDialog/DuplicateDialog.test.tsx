import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { aStaffTicket } from '../../testing/samples';
import { DuplicateDialog } from './DuplicateDialog';

function open() {
  const told: string[] = [];
  render(
    <DuplicateDialog
      search=""
      onSearch={() => {}}
      found={{ kind: 'ready', value: [aStaffTicket({ ref: 'VGD-9QHR2D' })], fromCache: false }}
      clientName="Alpha Sécurité"
      onMark={(of) => told.push(of)}
      onClose={() => told.push('closed')}
    />,
  );
  const radio = screen.getByRole('radio', { hidden: true });
  return { told, radio, submit: () => fireEvent.submit(radio.closest('form') ?? radio) };
}

test('without a choice nothing is closed', () => {
  const { told, submit } = open();
  submit();
  expect(told).toEqual([]);
  expect(screen.getByRole('alert', { hidden: true }).textContent).toContain('Choisissez');
});

test('the chosen ticket is named', () => {
  const { told, radio, submit } = open();
  fireEvent.input(radio);
  submit();
  expect(told).toEqual(['closed', 'VGD-9QHR2D']);
});
