import { useEffect, useState } from 'preact/hooks';
import { type DraftFile, filesHold } from '../domain/draftFile';
import type { Account } from '../domain/people';
import { policy } from '../domain/policy';
import { lengthOf, visibleLengthOf } from '../domain/text';
import { type Entry, isWritten } from '../domain/timeline';
import { newsSince } from '../domain/unread';
import { talk } from '../i18n/conversation';
import { countFormat } from '../i18n/dates';
import { draftFiles, setFiles } from './fileDrafts';
import {
  changeMessageDraft,
  clearMessageDraft,
  type DraftOf,
  draftSubject,
  messageDraft,
} from './messageDraft';
import { outbox, sendWriting } from './outbox';
import { isBlank, reclaim, refusedOf } from './reclaim';

/** What came of pressing the button. */
export type Pressed = 'sent' | 'held' | 'armed' | 'news';

/**
 * Something being written on a ticket, from its first letter to its sending. `entries` is the thread
 * as its author sees it: what came while they wrote is shown before it leaves.
 */
export function useComposer(account: Account, of: DraftOf, entries: readonly Entry[] | null) {
  const draft = messageDraft(of);
  const subject = draftSubject(of);
  const files = draftFiles(of.uid, subject);
  const [kept, setKept] = useState(true);
  const [fault, setFault] = useState<string | null>(null);
  /** Leaves by itself once the files are there; and whether it reopens the ticket then. */
  const [armed, setArmed] = useState<{ readonly reopen: boolean } | null>(null);
  const [acknowledged, setAcknowledged] = useState<string | null>(null);

  const latest = entries?.[entries.length - 1]?.id ?? null;
  const news = draft.since ? newsSince(entries ?? [], draft.since, account).filter(isTold) : [];
  const latestNews = news[news.length - 1]?.id ?? null;
  const newsShown = latestNews !== null && latestNews === acknowledged;
  const hold = filesHold(files);

  const leave = (reopen: boolean) => {
    setArmed(null);
    setAcknowledged(null);
    sendWriting({
      key: draft.key,
      ref: of.ref,
      kind: of.kind,
      body: draft.text,
      files,
      reopen,
      after: latest,
    });
    clearMessageDraft(of);
    setFiles(of.uid, subject, []);
  };

  const press = (reopen: boolean): Pressed => {
    const found = faultOf(draft.text, files);
    setFault(found);
    if (found) return 'held';
    if (latestNews !== null && !newsShown) {
      setAcknowledged(latestNews);
      return 'news';
    }
    if (hold === 'uploading') {
      setArmed({ reopen });
      return 'armed';
    }
    leave(reopen);
    return 'sent';
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: it leaves when its files are there, and only then
  useEffect(() => {
    if (!armed || hold === 'uploading') return;
    if (hold === null) leave(armed.reopen);
    else setArmed(null);
  }, [armed, hold]);

  const refused = refusedOf(outbox.value, of);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what came back is taken once
  useEffect(() => {
    if (refused && isBlank(of)) reclaim(of, refused, latest);
  }, [refused]);

  return {
    text: draft.text,
    files,
    reopen: draft.reopen,
    kept,
    /** Why it can't leave as it is, or why it came back. */
    fault: fault ?? draft.refusal,
    news,
    newsShown,
    armed: armed !== null,
    disarm: () => setArmed(null),
    setReopen: (reopen: boolean) => changeMessageDraft(of, { reopen }),
    press,
    /** A file was added or taken away: what was said of them may not hold any more. */
    forgive: () => {
      setFault(null);
      changeMessageDraft(of, { refusal: null });
    },
    change: (text: string) => {
      setFault(null);
      const since = text === '' ? null : (draft.since ?? latest);
      setKept(changeMessageDraft(of, { text, since, refusal: null }));
    },
  };
}

/** What somebody who writes must know of: words and moves, not who is in charge. */
function isTold(entry: Entry): boolean {
  return isWritten(entry) || entry.type === 'status_changed';
}

function faultOf(text: string, files: readonly DraftFile[]): string | null {
  const { bodyMax } = policy.limits;
  if (filesHold(files) === 'blocked') return talk.composer.filesBlocked;
  if (visibleLengthOf(text) === 0) {
    return files.length > 0 ? talk.composer.requiredWithFiles : talk.composer.required;
  }
  return lengthOf(text) > bodyMax ? talk.composer.tooLong(countFormat.format(bodyMax)) : null;
}
