import { render, waitFor } from '@testing-library/preact';
import { render as draw } from 'preact';
import { expect, test } from 'vitest';
import { Dialog } from './Dialog';

const page = (dialog: boolean, opener = true) => (
  <>
    <h1 tabIndex={-1}>Tickets</h1>
    {opener && <button type="button">Partager</button>}
    {dialog && (
      <Dialog title="Avec qui ?" onClose={() => {}}>
        <input aria-label="Personne" />
      </Dialog>
    )}
  </>
);

test('the focus goes back to what asked, once nothing covers it', async () => {
  const { container, rerender } = render(page(false));
  const opener = container.querySelector('button');
  opener?.focus();
  rerender(page(true));
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Personne');
  // A browser gives the focus to nothing that an open dialog covers.
  let covered: boolean | undefined;
  opener?.addEventListener('focus', () => {
    covered = document.querySelector('dialog[open]') !== null;
  });
  rerender(page(false));
  await waitFor(() => expect(document.activeElement).toBe(opener));
  expect(covered).toBe(false);
});

test('the focus goes back also from a dialog that is left before it was painted', async () => {
  const host = document.body.appendChild(document.createElement('div'));
  draw(page(false), host);
  const opener = host.querySelector('button');
  opener?.focus();
  // Outside of the library's act(), which would run at once what waits for the next frame.
  draw(page(true), host);
  draw(page(false), host);
  await waitFor(() => expect(document.activeElement).toBe(opener));
  draw(null, host);
  host.remove();
});

test('where what asked is gone too, the focus goes to the heading', async () => {
  const { container, rerender } = render(page(false));
  container.querySelector('button')?.focus();
  rerender(page(true));
  rerender(page(false, false));
  await waitFor(() => expect(document.activeElement?.tagName).toBe('H1'));
});

test('what took the focus meanwhile keeps it', async () => {
  const { container, rerender } = render(page(false));
  container.querySelector('button')?.focus();
  rerender(page(true));
  rerender(page(false));
  const heading = container.querySelector('h1');
  heading?.focus();
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  expect(document.activeElement).toBe(heading);
});
