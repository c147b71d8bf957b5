import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { STATUSES } from '../../domain/ticket';
import { t } from '../../i18n';
import { StatusStepper } from './StatusStepper';

test.each(STATUSES)('the step where the ticket stands is told by word: %s', (status) => {
  render(<StatusStepper status={status} />);
  const steps = screen.getAllByRole('listitem');
  const current = steps.filter((step) => step.getAttribute('aria-current') === 'step');
  expect(steps).toHaveLength(STATUSES.length);
  expect(current.map((step) => step.textContent)).toEqual([t.status[status]]);
});
