import type { WritingKind } from '../../domain/outgoing';
import type { PortalTicket, Status } from '../../domain/ticket';
import { setFiles } from '../../state/fileDrafts';
import { changeMessageDraft, draftSubject } from '../../state/messageDraft';
import {
  aDraftFile,
  aMessage,
  anAccount,
  aPortalTicket,
  aStaffTicket,
} from '../../testing/samples';
import { Composer } from './Composer';

const shared = {
  clientName: 'Alpha Sécurité',
  onMode: () => {},
  onSent: () => {},
  onShowEntry: () => {},
  onConfirm: () => Promise.resolve(true),
};
const staff = (mode: WritingKind, ticket: PortalTicket = aStaffTicket()) => (
  <Composer
    {...shared}
    account={anAccount({ uid: 'sonia', displayName: 'Sonia Kadri' })}
    ticket={ticket}
    entries={[aMessage({ id: '01' }), aMessage({ id: '02' })]}
    mode={mode}
  />
);
const client = (status: Status) => () => (
  <Composer
    {...shared}
    account={anAccount({ uid: 'alice', role: 'client' })}
    ticket={aPortalTicket({ status })}
    entries={[]}
    mode="message"
  />
);

export const examples = {
  'an answer to the client': () => staff('message'),
  'a note among the team': () => staff('note'),
  'what came meanwhile, and a file that was refused': () => {
    const of = { uid: 'sonia', ref: 'VGD-000001', kind: 'message' } as const;
    changeMessageDraft(of, { text: 'Bonjour', since: '01', refusal: 'Rien n’est parti.' });
    setFiles(of.uid, draftSubject(of), [
      aDraftFile({ state: { kind: 'refused', reason: 'Ce fichier est vide.' } }),
    ]);
    return staff('message', aStaffTicket({ ref: of.ref }));
  },
  'a client who is asked': client('waiting_for_client'),
  'a client before a resolution': client('resolved'),
  'a client of a closed ticket': client('closed'),
};
