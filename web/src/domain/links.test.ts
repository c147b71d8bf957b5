import { expect, test } from 'vitest';
import { splitLinks } from './links';

const links = (text: string) =>
  splitLinks(text).flatMap((part) => (part.kind === 'link' ? [part.href] : []));

test('a text comes back whole, whatever it holds', () => {
  const text = 'Voir https://exemple.test/a, puis <b>http://exemple.test/b</b>.';
  expect(
    splitLinks(text)
      .map((part) => part.text)
      .join(''),
  ).toBe(text);
});

test('the sentence’s own punctuation is not part of the address', () => {
  expect(links('(voir https://exemple.test/notice.pdf).')).toEqual([
    'https://exemple.test/notice.pdf',
  ]);
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'http://', '<a href="x">'])(
  'nothing but http and https is followed: %s',
  (text) => {
    expect(links(text)).toEqual([]);
  },
);
