import { expect, test } from 'vitest';
import { aDraftFile } from '../testing/samples';
import { filesHold, restoredFiles, withRefusals } from './draftFile';

const uploading = aDraftFile({ uploadId: 'b', state: { kind: 'uploading', progress: 0.4 } });
const failed = aDraftFile({ uploadId: 'c', state: { kind: 'failed' } });

test('uploaded files hold nothing back', () => {
  expect(filesHold([aDraftFile()])).toBeNull();
  expect(filesHold([])).toBeNull();
});

test('a file on its way is waited for', () => {
  expect(filesHold([aDraftFile(), uploading])).toBe('uploading');
});

test('a file that needs its author comes before one that needs time', () => {
  expect(filesHold([uploading, failed])).toBe('blocked');
});

test('each refusal stands at the file that it is about', () => {
  const files = [aDraftFile({ uploadId: 'a' }), aDraftFile({ uploadId: 'b' })];
  const [first, second] = withRefusals(files, [{ field: 'attachments[1]', detail: 'Illisible.' }]);
  expect(first?.state.kind).toBe('uploaded');
  expect(second?.state).toEqual({ kind: 'refused', reason: 'Illisible.' });
});

test('what was uploaded outlives the page, what was on its way does not', () => {
  const kept = JSON.parse(JSON.stringify([aDraftFile(), uploading, failed]));
  expect(restoredFiles(kept).map(({ state }) => state.kind)).toEqual([
    'uploaded',
    'interrupted',
    'interrupted',
  ]);
});

test.each([null, 'text', [null], [{ uploadId: 3 }]])(
  'what is no list of files is none: %j',
  (kept) => {
    expect(restoredFiles(kept)).toEqual([]);
  },
);
