import { expect, test } from 'vitest';
import { ACCEPTED_TYPES, contentTypeOf, kindOf, refuseFile, shortFileName } from './attachment';

const MEBIBYTE = 1024 * 1024;

test.each([
  ['image/jpeg', 10],
  ['image/gif', 10],
  ['application/pdf', 20],
  ['video/quicktime', 50],
])('%s may weigh %i MiB and not a byte more', (type, mebibytes) => {
  expect(refuseFile(type, mebibytes * MEBIBYTE)).toBeNull();
  expect(refuseFile(type, mebibytes * MEBIBYTE + 1)).toBe('too_large');
});

test.each(['image/svg+xml', 'text/html', 'image/heic', 'application/zip', ''])(
  'a file of type « %s » is not sent',
  (type) => {
    expect(kindOf(type)).toBeNull();
    expect(refuseFile(type, 1)).toBe('type_refused');
  },
);

test('an empty file is not sent', () => {
  expect(refuseFile('image/png', 0)).toBe('empty');
});

test('phones are not offered HEIC, so that they convert', () => {
  expect(ACCEPTED_TYPES).toContain('image/jpeg');
  expect(ACCEPTED_TYPES).not.toMatch(/hei[cf]/);
});

test('where the browser knows no type, the ending tells', () => {
  expect(contentTypeOf({ name: 'Plan.PDF', type: '' })).toBe('application/pdf');
  expect(contentTypeOf({ name: 'clip.mov', type: '' })).toBe('video/quicktime');
  expect(contentTypeOf({ name: 'photo.jpg', type: 'text/html' })).toBe('text/html');
  expect(contentTypeOf({ name: 'photo.png   ', type: '' })).toBe('image/png');
  expect(contentTypeOf({ name: 'sans-fin', type: '' })).toBe('');
});

test('a name that is too long keeps its ending', () => {
  const short = shortFileName(`${'a'.repeat(300)}.jpeg`);
  expect(short).toHaveLength(255);
  expect(short.endsWith('a.jpeg')).toBe(true);
  expect(shortFileName('plan.pdf')).toBe('plan.pdf');
});
