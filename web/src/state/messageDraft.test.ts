import { expect, test, vi } from 'vitest';
import { changeMessageDraft, clearMessageDraft, messageDraft } from './messageDraft';

let count = 0;
const aDraftOf = () => ({ uid: 'alice', ref: `VGD-${count++}`, kind: 'message' }) as const;

/** What another page, or the same one after a reload, finds. */
async function reloaded() {
  vi.resetModules();
  return (await import('./messageDraft')).messageDraft;
}

test('a draft, its key and where it was begun survive a reload together', async () => {
  const of = aDraftOf();
  changeMessageDraft(of, { text: 'Bonjour', since: 'e7' });
  const { key } = messageDraft(of);
  const after = (await reloaded())(of);
  expect([after.text, after.key, after.since]).toEqual(['Bonjour', key, 'e7']);
});

test('a note and a message of one ticket are two drafts', () => {
  const of = aDraftOf();
  changeMessageDraft({ ...of, kind: 'note' }, { text: 'Pour l’équipe' });
  expect(messageDraft(of).text).toBe('');
});

test('another person at the same browser does not find it, and its author does afterwards', async () => {
  const of = aDraftOf();
  changeMessageDraft(of, { text: 'Bonjour' });
  const read = await reloaded();
  expect(read({ ...of, uid: 'bruno' }).text).toBe('');
  expect(read(of).text).toBe('Bonjour');
});

test('once it is on its way, the next one has another key', async () => {
  const of = aDraftOf();
  changeMessageDraft(of, { text: 'Bonjour' });
  const { key } = messageDraft(of);
  clearMessageDraft(of);
  expect(messageDraft(of).text).toBe('');
  expect(messageDraft(of).key).not.toBe(key);
  expect((await reloaded())(of).text).toBe('');
});

test('a key is one that the functions accept', () => {
  expect(messageDraft(aDraftOf()).key).toMatch(/^[A-Za-z0-9_-]{1,64}$/);
});

test.each(['', 'not json', '{"key":3}', 'null'])('a broken draft is begun anew: %j', (text) => {
  const of = aDraftOf();
  localStorage.setItem(`vigidev.draft.alice.message.${of.ref}`, text);
  expect(messageDraft(of).text).toBe('');
});
