import { fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { announcement } from '../../state/announcer';
import { wide } from '../../state/wide';
import { anAlert } from '../../testing/samples';
import { AlertRows } from './AlertRows';
import { aStrip } from './examples';

afterEach(() => {
  wide.value = true;
});

const four = ['A', 'B', 'C', 'D'].map((letter) => anAlert({ ref: `VGD-00000${letter}` }));
const plain = { ...aStrip, onTake: null };

test('while nothing burns there is no strip', () => {
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
  const seen = { asked: false };
  const onAll = () => {
    seen.asked = true;
  };
  render(<AlertRows {...plain} alerts={four} onAll={onAll} />);
  expect(screen.getAllByRole('listitem')).toHaveLength(3);
  expect(seen.asked).toBe(false);
  fireEvent.click(screen.getByRole('button', { name: 'Voir l’autre' }));
  expect(screen.getAllByRole('listitem')).toHaveLength(4);
  expect(seen.asked).toBe(true);
});

test('on a phone the one that waits longest stands for all', () => {
  wide.value = false;
  render(<AlertRows {...plain} alerts={four} />);
  expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('VGD-00000A'),
  ]);
  fireEvent.click(screen.getByRole('button', { name: 'Voir les 3 autres' }));
  expect(screen.getAllByRole('link')).toHaveLength(4);
});

test('one that comes while somebody is here is announced, those before are not', () => {
  announcement.value = '';
  const { rerender } = render(<AlertRows {...plain} alerts={four.slice(0, 1)} />);
  expect(announcement.value).toBe('');
  rerender(<AlertRows {...plain} alerts={four.slice(0, 2)} />);
  expect(announcement.value).toContain('VGD-00000B');
});

test('several that come at once are all announced', () => {
  announcement.value = '';
  const { rerender } = render(<AlertRows {...plain} alerts={four.slice(0, 1)} />);
  rerender(<AlertRows {...plain} alerts={four.slice(0, 3)} />);
  expect(announcement.value).toContain('VGD-00000B');
  expect(announcement.value).toContain('VGD-00000C');
});

const many = Array.from({ length: 21 }, (_, index) => anAlert({ ref: `VGD-1000${index + 10}` }));

test('more than are shown are not said to be all', () => {
  render(<AlertRows {...plain} whole={false} alerts={many} />);
  expect(screen.getByText(/^Plus de 20 tickets urgents attendent/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Voir 17 autres' }));
  expect(screen.getAllByRole('listitem')).toHaveLength(20);
});

test('what moves up as others are taken is no news', () => {
  announcement.value = '';
  const cut = { ...plain, whole: false };
  const next = [...many.slice(1), anAlert({ ref: 'VGD-200000' })];
  const { rerender } = render(<AlertRows {...cut} alerts={many} />);
  rerender(<AlertRows {...cut} alerts={many.slice(1)} />);
  rerender(<AlertRows {...cut} alerts={next} />);
  rerender(<AlertRows {...plain} alerts={next.slice(2)} />);
  expect(announcement.value).toBe('');
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
