import { signal } from '@preact/signals';
import type { WritingKind } from '../domain/outgoing';
import { keepDraft, readDraft } from './drafts';

/** Something being written on a ticket. */
export interface MessageDraft {
  readonly text: string;
  /** The idempotency key of its sending: sending it again after a cut, a reload or a crash is one entry. */
  readonly key: string;
  /** The thread's latest entry when it was begun: what came later must be shown before it leaves. */
  readonly since: string | null;
  /** It reopens the resolved ticket; not kept over a reload, when the ticket may be another. */
  readonly reopen: boolean;
  /** Why it came back after it was sent. */
  readonly refusal: string | null;
}

/** Whose draft it is, and of what; a note and a message of one ticket are two drafts. */
export interface DraftOf {
  readonly uid: string;
  readonly ref: string;
  readonly kind: WritingKind;
}

// What comes back from the outbox finds its draft without knowing who shows it.
const drafts = signal<ReadonlyMap<string, MessageDraft>>(new Map());
const restored = new Map<string, MessageDraft>();

/** The name under which a draft and its files are kept. */
export function draftSubject({ kind, ref }: Pick<DraftOf, 'kind' | 'ref'>): string {
  return `${kind}.${ref}`;
}

/** The draft of this person on this device, or a blank one with a key of its own; live. */
export function messageDraft(of: DraftOf): MessageDraft {
  const name = nameOf(of);
  const draft = drafts.value.get(name) ?? restored.get(name) ?? readKept(of);
  restored.set(name, draft);
  return draft;
}

/** Changes a draft and keeps it; an empty one is forgotten. Answers whether the browser keeps it. */
export function changeMessageDraft(of: DraftOf, part: Partial<MessageDraft>): boolean {
  const draft = { ...messageDraft(of), ...part };
  drafts.value = new Map(drafts.value).set(nameOf(of), draft);
  return keepDraft(of.uid, draftSubject(of), draft.text === '' ? '' : JSON.stringify(draft));
}

/** Begins anew, once what was written is on its way. */
export function clearMessageDraft(of: DraftOf): void {
  changeMessageDraft(of, emptyMessageDraft());
}

const nameOf = (of: DraftOf) => `${of.uid}.${draftSubject(of)}`;

function emptyMessageDraft(): MessageDraft {
  return { text: '', key: crypto.randomUUID(), since: null, reopen: false, refusal: null };
}

function readKept(of: DraftOf): MessageDraft {
  try {
    const kept = JSON.parse(readDraft(of.uid, draftSubject(of)) ?? '') as Partial<MessageDraft>;
    const { text, key, since, refusal } = kept;
    if (typeof text === 'string' && typeof key === 'string') {
      return {
        text,
        key,
        since: typeof since === 'string' ? since : null,
        reopen: false,
        refusal: typeof refusal === 'string' ? refusal : null,
      };
    }
  } catch {
    // Nothing kept, or kept by hand: begin anew.
  }
  return emptyMessageDraft();
}
