import { expect, test } from 'vitest';
import { choosing, MAIL_KINDS, mailChoice, mailKinds } from './mailPreferences';

test('a client is offered what clients are told of, and nothing of the team’s', () => {
  expect(mailKinds('client')).toEqual(['message_posted', 'status_changed']);
});

test('of the team everybody is offered what can concern them', () => {
  expect(mailKinds('technician')).toEqual([
    'ticket_created',
    'message_posted',
    'ticket_assigned',
    'urgent_alert',
  ]);
  expect(mailKinds('developer')).toEqual([
    'ticket_created',
    'message_posted',
    'ticket_assigned',
    'ticket_shared',
  ]);
  expect(mailKinds('admin')).toEqual([
    'ticket_created',
    'message_posted',
    'ticket_assigned',
    'ticket_shared',
    'urgent_alert',
  ]);
});

test('who chose nothing is told of everything at once', () => {
  for (const kind of MAIL_KINDS) expect(mailChoice({}, kind)).toBe('at_once');
});

test('never outdoes how soon', () => {
  const preferences = {
    email: { message_posted: false, status_changed: true },
    digest: { message_posted: 'hourly', status_changed: 'hourly' },
  } as const;
  expect(mailChoice(preferences, 'message_posted')).toBe('never');
  expect(mailChoice(preferences, 'status_changed')).toBe('hourly');
});

test('a change names what was chosen alone', () => {
  expect(choosing({ message_posted: 'never', status_changed: 'hourly' })).toEqual({
    email: { message_posted: false, status_changed: true },
    digest: { status_changed: 'hourly' },
  });
});
