import { beforeAll, beforeEach, expect, test } from 'vitest';
import { address, forgetLink, navigate, startLocation } from './location';

beforeAll(startLocation);
beforeEach(() => navigate('/tickets'));

function click(html: string, keys: MouseEventInit = {}): MouseEvent {
  document.body.innerHTML = html;
  const event = new MouseEvent('click', {
    bubbles: true,
    cancelable: true,
    composed: true,
    ...keys,
  });
  document.querySelector('a')?.dispatchEvent(event);
  return event;
}

test('a link of the site changes the screen without a page load', () => {
  const event = click('<a href="/tickets/nouveau?x=1">Nouveau</a>');
  expect(event.defaultPrevented).toBe(true);
  expect(address.value).toMatchObject({ path: '/tickets/nouveau', query: { x: '1' } });
});

test.each([
  '<a href="https://exemple.test/">ailleurs</a>',
  '<a href="#main">dans la page</a>',
  '<a href="/tickets/nouveau" target="_blank">onglet</a>',
  '<a href="/f.csv" download>fichier</a>',
])('the browser keeps %s', (html) => {
  // After ours: the test page itself must not be left.
  addEventListener('click', (event) => event.preventDefault(), { once: true });
  click(html);
  expect(address.value.path).toBe('/tickets');
});

test('a click that asks for a new tab is the browser’s', () => {
  expect(click('<a href="/tickets/nouveau">Nouveau</a>', { ctrlKey: true }).defaultPrevented).toBe(
    false,
  );
});

test('a final slash is the same screen', () => {
  navigate('/tickets/');
  expect(address.value.path).toBe('/tickets');
});

test('a link to where one is adds no step to go back', () => {
  const steps = history.length;
  click('<a href="/tickets">Tickets</a>');
  expect(history.length).toBe(steps);
});

test('a used link is gone from the address bar, and its screen stays', () => {
  navigate('/verification?mode=signUp&code=x');
  forgetLink();
  expect(location.pathname + location.search).toBe('/connexion');
  expect(address.value.path).toBe('/verification');
});

test('whoever left before a link was used stays where they went', () => {
  navigate('/tickets/nouveau');
  forgetLink();
  expect(location.pathname).toBe('/tickets/nouveau');
});
