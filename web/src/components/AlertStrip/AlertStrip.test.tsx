import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { announcement } from '../../state/announcer';
import { anAccount, anAlert } from '../../testing/samples';
import { AlertRows } from './AlertRows';
import { AlertStrip } from './AlertStrip';

const four = ['A', 'B', 'C', 'D'].map((letter) => anAlert({ ref: `VGD-00000${letter}` }));
const plain = { known: true, onRetry: null, refused: null, onTake: null };

test('while nothing burns there is no strip', () => {
  const { container } = render(<AlertStrip account={anAccount()} />);
  expect(container.innerHTML).toBe('');
  expect(render(<AlertRows {...plain} alerts={[]} />).container.innerHTML).toBe('');
});

test('each leads to its ticket, and is taken by its own button', () => {
  const asked: string[] = [];
  const onTake = async ({ ref }: { ref: string }) => {
    asked.push(ref);
    return true;
  };
  render(<AlertRows {...plain} alerts={four.slice(0, 2)} onTake={onTake} />);
  expect(screen.getByText('2 tickets urgents attendent que quelqu’un s’en charge')).toBeTruthy();
  const [link] = screen.getAllByRole('link');
  expect(link?.getAttribute('href')).toBe('/tickets/VGD-00000A');
  fireEvent.click(screen.getByRole('button', { name: 'Prendre VGD-00000B' }));
  expect(asked).toEqual(['VGD-00000B']);
});

test('who may not take a ticket is not offered to', () => {
  render(<AlertRows {...plain} alerts={four.slice(0, 1)} />);
  expect(screen.queryByRole('button')).toBeNull();
});

test('many leave the screen to what it is for, until they are asked for', () => {
  render(<AlertRows {...plain} alerts={four} />);
  expect(screen.getAllByRole('listitem')).toHaveLength(3);
  fireEvent.click(screen.getByRole('button', { name: 'Voir l’autre' }));
  expect(screen.getAllByRole('listitem')).toHaveLength(4);
});

test('one that comes while somebody is here is announced, those before are not', () => {
  announcement.value = '';
  const { rerender } = render(<AlertRows {...plain} alerts={four.slice(0, 1)} />);
  expect(announcement.value).toBe('');
  rerender(<AlertRows {...plain} alerts={four.slice(0, 2)} />);
  expect(announcement.value).toContain('VGD-00000B');
});

test('alerts that could not be read are not passed over in silence', () => {
  const seen = { retried: false };
  render(
    <AlertRows
      {...plain}
      alerts={[]}
      onRetry={() => {
        seen.retried = true;
      }}
    />,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
  expect(seen.retried).toBe(true);
});
