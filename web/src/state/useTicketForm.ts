import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { createTicket } from '../data/commands';
import { withRefusals } from '../domain/draftFile';
import type { TicketForm } from '../domain/newTicket';
import type { Problem } from '../domain/problem';
import { draftFiles, removeFile, setFiles } from './fileDrafts';
import {
  emptyTicketDraft,
  forgetTicketDraft,
  hasTicketDraft,
  keepTicketDraft,
  readTicketDraft,
  TICKET_SUBJECT,
  type TicketDraft,
} from './ticketDraft';

/**
 * A ticket being written: its draft is kept at each stroke, and forgotten once its ticket exists.
 * `projectId` is chosen beforehand, whatever the draft was about; empty for none.
 */
export function useTicketForm(uid: string, projectId = '', create = createTicket) {
  const [draft, setDraft] = useState<TicketDraft>(() => about(projectId, readTicketDraft(uid)));
  const [kept, setKept] = useState(() => hasTicketDraft(uid));
  const files = draftFiles(uid, TICKET_SUBJECT);
  const [sending, setSending] = useState(false);
  const keep = (next: TicketDraft) => {
    setDraft(next);
    setKept(keepTicketDraft(uid, next));
  };

  const shown = useRef(true);
  useLayoutEffect(
    () => () => {
      shown.current = false;
    },
    [],
  );

  /** Sends the ticket; answers its reference, or why it did not go, or null when its author has left the form. */
  const send = async (form: TicketForm): Promise<string | Problem | null> => {
    setSending(true);
    // Kept before it leaves: the key must survive whatever happens on the way.
    keep({ form, key: draft.key });
    const outcome = await create(form, files, draft.key);
    setSending(false);
    if (outcome.ok) {
      forgetTicketDraft(uid);
      setFiles(uid, TICKET_SUBJECT, []);
      return shown.current ? outcome.value : null;
    }
    setFiles(uid, TICKET_SUBJECT, withRefusals(files, outcome.problem.errors));
    if (!shown.current) return null;
    // An earlier version of this text already is a ticket: sending again is then a new one, knowingly.
    if (outcome.problem.code === 'idempotency_mismatch') {
      keep({ form, key: emptyTicketDraft().key });
    }
    return outcome.problem;
  };

  return {
    form: draft.form,
    files,
    kept: kept || files.length > 0,
    sending,
    send,
    change: (part: Partial<TicketForm>) =>
      keep({ form: { ...draft.form, ...part }, key: draft.key }),
    discard: () => {
      for (const { uploadId } of files) removeFile(uid, TICKET_SUBJECT, uploadId);
      forgetTicketDraft(uid);
      setDraft(about(projectId, emptyTicketDraft()));
      setKept(false);
    },
  };
}

function about(projectId: string, draft: TicketDraft): TicketDraft {
  if (projectId === '' || projectId === draft.form.projectId) return draft;
  return { ...draft, form: { ...draft.form, projectId, clientId: '' } };
}
