import { expect, test } from 'vitest';
import { EMPTY_FORM } from '../domain/newTicket';
import { forgetTicketDraft, hasTicketDraft, keepTicketDraft, readTicketDraft } from './ticketDraft';

const draft = { form: { ...EMPTY_FORM, title: 'Caméra muette' }, key: 'one-key' };

test('a draft and the key of its sending survive together', () => {
  keepTicketDraft('alice', draft);
  expect(readTicketDraft('alice')).toEqual(draft);
});

test('another person at the same browser does not find it', () => {
  keepTicketDraft('alice', draft);
  expect(readTicketDraft('bruno').form).toEqual(EMPTY_FORM);
});

test('once its ticket exists, the next one gets another key', () => {
  keepTicketDraft('alice', draft);
  forgetTicketDraft('alice');
  expect(hasTicketDraft('alice')).toBe(false);
  expect(readTicketDraft('alice').key).not.toBe('one-key');
});

test('a key is one that the functions accept', () => {
  expect(readTicketDraft('alice').key).toMatch(/^[A-Za-z0-9_-]{1,64}$/);
});

test.each(['', 'not json', '{"key":3}', 'null'])('a broken draft is begun anew: %j', (text) => {
  localStorage.setItem('vigidev.draft.alice.new-ticket', text);
  expect(readTicketDraft('alice').form).toEqual(EMPTY_FORM);
});
