import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { ErrorSummary } from './ErrorSummary';

const errors = [{ fieldId: 'title', text: 'Donnez un titre.' }];

test('the summary takes the focus at each attempt', () => {
  const { rerender } = render(<ErrorSummary title="Non" errors={errors} attempt={1} />);
  const summary = screen.getByRole('alert');
  expect(document.activeElement).toBe(summary);
  summary.blur();
  rerender(<ErrorSummary title="Non" errors={errors} attempt={2} />);
  expect(document.activeElement).toBe(summary);
});

test('each error leads to its field', () => {
  render(
    <>
      <ErrorSummary title="Non" errors={errors} attempt={1} />
      <input id="title" aria-label="Titre" />
    </>,
  );
  fireEvent.click(screen.getByRole('link', { name: 'Donnez un titre.' }));
  expect(document.activeElement).toBe(screen.getByLabelText('Titre'));
});
