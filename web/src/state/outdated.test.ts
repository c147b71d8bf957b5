import { act } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { now } from './clock';
import { outdated, watchBuild } from './outdated';

const page = (entry: string) => `<link rel="modulepreload" href="/assets/${entry}" />`;

let stop = () => {};
let asked = 0;
let served = page('index-A1.js');

function look(visibility: DocumentVisibilityState) {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(visibility);
  return act(async () => {
    document.dispatchEvent(new Event('visibilitychange'));
  });
}

/** So much later, as the page's clock tells. */
function later(minutes: number) {
  vi.setSystemTime(Date.now() + minutes * 60_000);
  return act(async () => {
    now.value = new Date();
  });
}

const missCode = () =>
  act(async () => {
    dispatchEvent(new Event('vite:preloadError'));
  });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  document.head.innerHTML = page('index-A1.js');
  served = page('index-A1.js');
  asked = 0;
  outdated.value = false;
  stop = watchBuild(async () => {
    asked += 1;
    return served;
  });
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('a page learns within minutes that the site was published anew, and asks no more', async () => {
  served = page('index-A2.js');
  await later(9);
  expect([asked, outdated.value]).toEqual([0, false]);
  await later(1);
  expect([asked, outdated.value]).toEqual([1, true]);
  await later(60);
  expect(asked).toBe(1);
});

test('the same site is looked at again, once in a while', async () => {
  await later(10);
  await later(5);
  expect([asked, outdated.value]).toEqual([1, false]);
  await later(5);
  expect(asked).toBe(2);
});

test('nobody is asked for a page behind others, which learns when it comes to the front', async () => {
  await look('hidden');
  served = page('index-A2.js');
  await later(60);
  expect(asked).toBe(0);
  await look('visible');
  expect(outdated.value).toBe(true);
});

test('who comes back every minute asks no more often for it', async () => {
  for (let minute = 0; minute < 20; minute += 1) {
    await look('hidden');
    await later(1);
    await look('visible');
  }
  expect(asked).toBe(2);
});

test('code that is gone is looked into at once', async () => {
  served = page('index-A2.js');
  await missCode();
  expect([asked, outdated.value]).toEqual([1, true]);
});

test('without a network nothing is said, and it is looked at again', async () => {
  served = '';
  await missCode();
  expect(outdated.value).toBe(false);
  served = page('index-A2.js');
  await missCode();
  expect(outdated.value).toBe(true);
});

test('a page that is left asks nothing', async () => {
  stop();
  await later(60);
  await missCode();
  expect(asked).toBe(0);
});
