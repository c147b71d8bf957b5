import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { SearchBox } from './SearchBox';

test('Enter in a search does not send the form around it', () => {
  render(<SearchBox label="Chercher" placeholder="Nom" value="" onInput={() => {}} />);
  const box = screen.getByLabelText('Chercher');
  expect(fireEvent.keyDown(box, { key: 'Enter' })).toBe(false);
  expect(fireEvent.keyDown(box, { key: 'a' })).toBe(true);
});
