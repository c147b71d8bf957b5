import { expect, test } from 'vitest';
import { csvText } from './csv';

test('a spreadsheet is told that it is UTF-8, and where cells and lines end', () => {
  expect(
    csvText([
      ['Créés', 64],
      ['', null],
    ]),
  ).toBe('\uFEFFCréés;64\r\n;\r\n');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠A1'])(
  'a text that a spreadsheet could run is kept from it: %j',
  (text) => expect(csvText([[text]])).toContain(`'${text}`),
);

test('what would break a line or a cell is quoted', () => {
  expect(csvText([['a;b', 'dit "oui"', 'deux\nlignes']])).toBe(
    '\uFEFF"a;b";"dit ""oui""";"deux\nlignes"\r\n',
  );
});

test('numbers are written the French way, below nothing too', () => {
  expect(csvText([[1.5, -2]])).toBe('\uFEFF1,5;-2\r\n');
});
