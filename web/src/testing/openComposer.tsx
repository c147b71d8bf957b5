import { fireEvent, render, screen } from '@testing-library/preact';
import { beforeEach } from 'vitest';
import { Composer } from '../components/Composer/Composer';
import type { WritingKind } from '../domain/outgoing';
import type { Status } from '../domain/ticket';
import type { Entry } from '../domain/timeline';
import { setFiles } from '../state/fileDrafts';
import { clearMessageDraft } from '../state/messageDraft';
import { outbox } from '../state/outbox';
import { anAccount, aPortalTicket } from './samples';

// The composer on a ticket, with nothing written or on its way, for its tests.

export const REF = 'VGD-7K3Q9F';
export const sonia = anAccount({ uid: 'sonia', displayName: 'Sonia Kadri' });
export const alice = anAccount({ uid: 'alice', displayName: 'Alice Martin', role: 'client' });

beforeEach(() => {
  outbox.value = [];
  for (const uid of ['sonia', 'alice']) {
    for (const kind of ['message', 'note'] as const) {
      clearMessageDraft({ uid, kind, ref: REF });
      setFiles(uid, `${kind}.${REF}`, []);
    }
  }
});

interface Facts {
  readonly account?: typeof sonia;
  readonly entries?: readonly Entry[];
  readonly mode?: WritingKind;
  readonly status?: Status;
}

/** Shows it; tells which mode was asked for, and can show it with other facts. */
export function open(facts: Facts = {}) {
  const modes: WritingKind[] = [];
  const at = ({
    account = sonia,
    entries = [],
    mode = 'message',
    status = 'in_progress',
  }: Facts) => (
    <Composer
      account={account}
      ticket={aPortalTicket({ ref: REF, status })}
      clientName="Alpha Sécurité"
      entries={entries}
      mode={mode}
      onMode={(next) => modes.push(next)}
      onSent={() => {}}
      onShowEntry={() => {}}
      onConfirm={() => Promise.resolve(true)}
    />
  );
  const { rerender } = render(at(facts));
  return { modes, show: (next: Facts) => rerender(at({ ...facts, ...next })) };
}

export const box = () => screen.getByRole<HTMLTextAreaElement>('textbox');
export const write = (value: string) => fireEvent.input(box(), { target: { value } });
/** Sends the form that the button belongs to. */
export const press = (name: string) => {
  const button = screen.getByRole('button', { name });
  fireEvent.submit(button.closest('form') ?? button);
};
/** What left, in that order. */
export const sent = () => outbox.value.map(({ kind, body, reopen }) => ({ kind, body, reopen }));
