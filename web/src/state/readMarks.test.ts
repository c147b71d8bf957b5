import { expect, test } from 'vitest';
import { lastRead, markRead } from './readMarks';

test('each person has their own marks', () => {
  markRead('alice', 'VGD-000001', 'e7');
  expect(lastRead('alice', 'VGD-000001')).toBe('e7');
  expect(lastRead('bruno', 'VGD-000001')).toBeNull();
});

test('the latest tickets are remembered, the others are not', () => {
  for (let index = 0; index <= 300; index += 1) markRead('alice', `VGD-${index}`, 'e1');
  expect(lastRead('alice', 'VGD-300')).toBe('e1');
  expect(lastRead('alice', 'VGD-0')).toBeNull();
});

test.each(['', 'not json', '{"a":1}', '[3]'])('broken marks are none: %j', (text) => {
  localStorage.setItem('vigidev.read.alice', text);
  expect(lastRead('alice', 'VGD-000001')).toBeNull();
});
