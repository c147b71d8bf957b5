import { render } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { PlainText } from '../components/PlainText/PlainText';
import { aMessage, aPortalTicket } from '../testing/samples';
import { References, useReferences } from './references';

let clients = 0;

/** A thread of one Client of its own, whose portal holds some tickets; tells what was looked up. */
function thread(bodies: readonly string[], portal: readonly string[]) {
  clients += 1;
  const clientId = `client-${clients}`;
  const looked: string[] = [];
  function Thread() {
    const known = useReferences(
      clientId,
      aPortalTicket({ description: '' }),
      bodies.map((body, index) => aMessage({ id: `${index}`, body })),
      (_, ref, tell) => {
        looked.push(ref);
        tell(portal.includes(ref));
      },
    );
    return (
      <References.Provider value={known}>
        {bodies.map((body) => (
          <PlainText key={body} text={body} />
        ))}
      </References.Provider>
    );
  }
  const { container, rerender } = render(<Thread />);
  rerender(<Thread />);
  const links = () => [...container.querySelectorAll('a')].map((link) => link.textContent);
  return { looked, links, container };
}

test('what the reader finds becomes a link, as it was written', () => {
  const { links, container } = thread(['Comme vgd-9qhr2d.'], ['VGD-9QHR2D']);
  expect(links()).toEqual(['vgd-9qhr2d']);
  expect(container.querySelector('a')?.getAttribute('href')).toBe('/tickets/VGD-9QHR2D');
});

test('what the reader does not find stays words', () => {
  expect(thread(['Comme VGD-9QHR2D.'], []).links()).toEqual([]);
});

test('the ticket itself needs no link', () => {
  expect(thread(['Ici VGD-7K3Q9F.'], ['VGD-7K3Q9F']).looked).toEqual([]);
});

test('however many are mentioned, ten are looked up, the latest first, each once', () => {
  const refs = Array.from({ length: 14 }, (_, index) => `VGD-0000${10 + index}`);
  const { looked } = thread([...refs, refs[13] ?? ''], refs);
  expect(looked).toHaveLength(10);
  expect(looked[0]).toBe('VGD-000023');
});
