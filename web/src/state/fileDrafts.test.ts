import { expect, test, vi } from 'vitest';
import type { UploadSink } from '../data/files';
import { addFiles, draftFiles, removeFile, retryFile } from './fileDrafts';

let count = 0;
/** A draft of its own per test: uploads outlive what shows them. */
const aSubject = () => `message.VGD-${count++}`;
const aFile = (name: string, type: string, bytes = 3) =>
  new File([new Uint8Array(bytes)], name, { type });

/** A transfer that does what the test says. */
function aTransfer() {
  const begun: string[] = [];
  let sink: UploadSink | null = null;
  let stopped = 0;
  const upload = (_uid: string, id: string, _type: string, _file: Blob, told: UploadSink) => {
    begun.push(id);
    sink = told;
    return () => {
      stopped += 1;
    };
  };
  return { upload, begun, tell: () => sink as UploadSink, stopped: () => stopped };
}

const kinds = (subject: string) => draftFiles('alice', subject).map(({ state }) => state.kind);

test('a file is on its way, then uploaded, and never before it is', () => {
  const subject = aSubject();
  const { upload, tell } = aTransfer();
  addFiles('alice', subject, [aFile('a.jpg', 'image/jpeg')], upload);
  expect(kinds(subject)).toEqual(['uploading']);
  tell().progress(1);
  expect(kinds(subject)).toEqual(['uploading']);
  tell().uploaded();
  expect(kinds(subject)).toEqual(['uploaded']);
});

test('what can’t be accepted is said so and not sent', () => {
  const subject = aSubject();
  const { upload, begun } = aTransfer();
  addFiles(
    'alice',
    subject,
    [aFile('a.svg', 'image/svg+xml'), aFile('vide.png', 'image/png', 0)],
    upload,
  );
  expect(kinds(subject)).toEqual(['refused', 'refused']);
  expect(begun).toEqual([]);
});

test('the eleventh file is one too many', () => {
  const subject = aSubject();
  const files = Array.from({ length: 11 }, (_, index) => aFile(`${index}.jpg`, 'image/jpeg'));
  addFiles('alice', subject, files, aTransfer().upload);
  expect(kinds(subject).filter((kind) => kind === 'refused')).toHaveLength(1);
});

test('a transfer that broke off begins again under another name', () => {
  const subject = aSubject();
  const { upload, begun, tell } = aTransfer();
  addFiles('alice', subject, [aFile('a.pdf', 'application/pdf')], upload);
  tell().failed();
  expect(kinds(subject)).toEqual(['failed']);
  retryFile('alice', subject, begun[0] ?? '', upload);
  expect(kinds(subject)).toEqual(['uploading']);
  expect(new Set(begun).size).toBe(2);
});

test('taking a file away ends its transfer', () => {
  const subject = aSubject();
  const { upload, begun, stopped } = aTransfer();
  addFiles('alice', subject, [aFile('a.jpg', 'image/jpeg')], upload);
  removeFile('alice', subject, begun[0] ?? '');
  expect([kinds(subject).length, stopped()]).toEqual([0, 1]);
});

test('another page finds what was uploaded, and what was interrupted', async () => {
  const subject = aSubject();
  const { upload, tell } = aTransfer();
  addFiles('alice', subject, [aFile('a.jpg', 'image/jpeg')], upload);
  tell().uploaded();
  addFiles('alice', subject, [aFile('b.jpg', 'image/jpeg')], upload);
  vi.resetModules();
  const later = await import('./fileDrafts');
  expect(later.draftFiles('alice', subject).map(({ state }) => state.kind)).toEqual([
    'uploaded',
    'interrupted',
  ]);
  expect(later.draftFiles('bruno', subject)).toEqual([]);
});
