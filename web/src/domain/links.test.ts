import { expect, test } from 'vitest';
import { mentioned, splitLinks } from './links';

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

test.each([
  [
    'https://fr.exemple.test/wiki/Alarme_(sécurité)',
    'https://fr.exemple.test/wiki/Alarme_(sécurité)',
  ],
  ['(https://exemple.test/a_(b)).', 'https://exemple.test/a_(b)'],
  ['(voir https://exemple.test/a)', 'https://exemple.test/a'],
  ['[https://exemple.test/a?b[]=1]', 'https://exemple.test/a?b[]=1'],
  ['{https://exemple.test/a} !', 'https://exemple.test/a'],
])('brackets that an address opens belong to it, others do not: %s', (text, href) => {
  expect(links(text)).toEqual([href]);
});

test.each([0x061c, 0x200e, 0x200f, 0x202a, 0x202e, 0x2066, 0x2069])(
  'what turns a text round ends an address: %i',
  (code) => {
    expect(links(`https://exemple.test/a${String.fromCodePoint(code)}gpj.exe`)).toEqual([
      'https://exemple.test/a',
    ]);
  },
);

test.each([
  'https://vigidev.test@exemple.test/a',
  'https://vigidev.test:443@exemple.test',
  'https://@exemple.test',
  'https:///vigidev.test@exemple.test',
  'https://\\vigidev.test@exemple.test',
])('an address that names a user is not followed: %s', (text) => {
  expect(links(text)).toEqual([]);
});

test('an at sign behind the site is no user', () => {
  expect(links('https://exemple.test/@equipe?a=b@c')).toEqual([
    'https://exemple.test/@equipe?a=b@c',
  ]);
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'http://', '<a href="x">'])(
  'nothing but http and https is followed: %s',
  (text) => {
    expect(links(text)).toEqual([]);
  },
);

const references = (text: string) =>
  splitLinks(text).flatMap((part) => (part.kind === 'reference' ? [part.ref] : []));

test('references are found in any case, as their author wrote them', () => {
  const text = 'Comme vgd-7k3q9f, et (VGD-9QHR2D).';
  expect(references(text)).toEqual(['VGD-7K3Q9F', 'VGD-9QHR2D']);
  expect(
    splitLinks(text)
      .map((part) => part.text)
      .join(''),
  ).toBe(text);
});

test.each(['AVGD-7K3Q9F', 'VGD-7K3Q9FA', 'VGD-7K3Q9', 'VGD7K3Q9F', 'VGD-7K3Q9U', 'é-VGD-7K3Q9F'])(
  '%s is none',
  (text) => {
    expect(references(text)).toEqual([]);
  },
);

test('a reference within an address belongs to the address', () => {
  expect(references('https://exemple.test/tickets/VGD-7K3Q9F')).toEqual([]);
});

test('what is mentioned last comes first, once', () => {
  expect(mentioned(['VGD-7K3Q9F', 'VGD-9QHR2D et vgd-7k3q9f', 'rien'])).toEqual([
    'VGD-9QHR2D',
    'VGD-7K3Q9F',
  ]);
});
