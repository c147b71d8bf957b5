import { afterEach, beforeEach, expect, test } from 'vitest';
import { anAttachment } from '../testing/samples';
import { downloadFile } from './downloadFile';

const realClick = HTMLAnchorElement.prototype.click;
const followed: (readonly [string, string])[] = [];

beforeEach(() => {
  followed.length = 0;
  HTMLAnchorElement.prototype.click = function () {
    followed.push([this.href, this.download]);
  };
});
afterEach(() => {
  HTMLAnchorElement.prototype.click = realClick;
});

const pdf = anAttachment({ fileName: 'plan.pdf', contentType: 'application/pdf' });

test('a PDF is kept under its name, as bytes that no browser shows', async () => {
  const types: string[] = [];
  const done = await downloadFile(pdf, async (_, contentType) => {
    types.push(contentType);
    return 'blob:plan';
  });
  expect([done, types]).toEqual([true, ['application/octet-stream']]);
  expect(followed).toEqual([['blob:plan', 'plan.pdf']]);
});

test('a file that can’t be fetched is said to be so', async () => {
  expect(await downloadFile(pdf, () => Promise.reject(new Error('offline')))).toBe(false);
  expect(followed).toEqual([]);
});
