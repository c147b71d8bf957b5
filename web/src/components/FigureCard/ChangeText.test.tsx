import { render } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { differenceText, durationText } from '../../i18n/durations';
import { ChangeText } from './ChangeText';

const say = (figure: number, before: number | null, good: 'up' | 'down' = 'down') =>
  render(<ChangeText figure={figure} before={before} good={good} />).container;
const textOf = (container: Element) => container.textContent?.replaceAll('\u00a0', ' ');

test('fewer than before is said in words, in percent and with what it was', () => {
  const container = say(92, 100);
  expect(textOf(container)).toBe('en baisse −8 %contre 100 avant');
  expect(container.querySelector('.text-ok')).toBeTruthy();
});

test('what got worse is not said to be good', () => {
  expect(say(92, 100, 'up').querySelector('.text-ok')).toBeNull();
  expect(textOf(say(112, 100, 'up'))).toBe('en hausse +12 %contre 100 avant');
});

test('where there was nothing, no percent is made up', () => {
  expect(textOf(say(3, 0))).toBe('aucun avant');
  expect(textOf(say(0, 0))).toBe('inchangé');
  expect(textOf(say(3, null))).toBe('…');
});

test('times are compared as times', () => {
  const { container } = render(
    <ChangeText
      figure={100_800}
      before={111_600}
      good="down"
      say={durationText}
      sayDifference={differenceText}
    />,
  );
  expect(textOf(container)).toBe('en baisse −3 hcontre 1 j 7 h avant');
});
