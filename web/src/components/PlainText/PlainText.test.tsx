import { render } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { PlainText } from './PlainText';

test('a stored script is shown as it was typed and becomes no element', () => {
  const hostile = '<img src=x onerror="alert(1)"><script>alert(2)</script>';
  const { container } = render(<PlainText text={hostile} />);
  expect(container.textContent).toBe(hostile);
  expect(container.querySelector('img, script')).toBeNull();
});

test('an address opens elsewhere, and gets no hold on this page', () => {
  const { container } = render(<PlainText text="Voir https://exemple.test/a." />);
  const link = container.querySelector('a');
  expect(link?.getAttribute('href')).toBe('https://exemple.test/a');
  expect(link?.getAttribute('rel')).toContain('noopener');
});
