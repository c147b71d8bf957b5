import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { anAttachment } from '../../testing/samples';
import { ImageViewer } from './ImageViewer';

const images = [anAttachment(), anAttachment({ id: 'a2', fileName: 'boîtier.png' })];

function open(index: number) {
  const moves: number[] = [];
  let closed = 0;
  render(
    <ImageViewer
      images={images}
      by="Alice Martin"
      index={index}
      onMove={(next) => moves.push(next)}
      onClose={() => {
        closed += 1;
      }}
    />,
  );
  return { dialog: screen.getByRole('dialog'), moves, closed: () => closed };
}

test('arrows lead to the pictures beside, and not beyond the last', () => {
  const { dialog, moves } = open(0);
  fireEvent.keyDown(dialog, { key: 'ArrowLeft' });
  fireEvent.keyDown(dialog, { key: 'ArrowRight' });
  expect(moves).toEqual([1]);
});

test('the place among the pictures is told', () => {
  open(1);
  expect(screen.getByText(/2 sur 2/)).toBeTruthy();
});

test('Escape leads back', () => {
  const { dialog, closed } = open(0);
  fireEvent(dialog, new Event('cancel', { cancelable: true }));
  expect(closed()).toBe(1);
});
