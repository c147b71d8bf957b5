import { useRef, useState } from 'preact/hooks';
import type { WritingKind } from '../../domain/outgoing';
import { type Account, isStaff } from '../../domain/people';
import { can } from '../../domain/policy';
import type { PortalTicket } from '../../domain/ticket';
import type { Entry } from '../../domain/timeline';
import { talk } from '../../i18n/conversation';
import { messageDraft } from '../../state/messageDraft';
import { usePageCommand } from '../../state/usePageCommand';
import { ComposerForm } from './ComposerForm';
import { ModeSwitch } from './ModeSwitch';

interface Props {
  readonly account: Account;
  readonly ticket: PortalTicket;
  /** The Client's name, where the reader is not the Client. */
  readonly clientName: string;
  /** The thread as its reader sees it. */
  readonly entries: readonly Entry[] | null;
  readonly mode: WritingKind;
  readonly onMode: (mode: WritingKind) => void;
  readonly onSent: () => void;
  /** Leads to an entry that came while something was being written. */
  readonly onShowEntry: (entry: Entry) => void;
  /** A client confirms the resolution, with what it wrote; answers whether that took place. */
  readonly onConfirm: (message: string) => Promise<boolean>;
}

/** Where one writes on a ticket. What goes to the Client and what stays in the team look nothing alike. */
export function Composer(props: Props) {
  const { account, ticket, mode, onMode } = props;
  const place = useRef<HTMLElement>(null);
  // It never closes again: what moves under a finger that presses is pressed by nobody.
  const [opened, setOpened] = useState(false);
  const notes = can(account.role, 'write_notes');
  const kind: WritingKind = notes ? mode : 'message';
  const note = kind === 'note';
  usePageCommand('note', notes, () => {
    onMode('note');
    requestAnimationFrame(() => place.current?.querySelector('textarea')?.focus());
  });
  return (
    <section
      ref={place}
      // It takes the focus when a control around it goes away.
      tabIndex={-1}
      aria-label={isStaff(account.role) ? talk.composer.mode[kind] : talk.composer.clientLabel}
      class={`overflow-clip border shadow-float -outline-offset-1 has-[textarea:focus-visible]:outline-3 has-[textarea:focus-visible]:outline-accent max-sm:border-x-0 max-sm:-outline-offset-3 max-sm:border-b-0 sm:rounded-card ${note ? 'border-note-line bg-note' : 'border-line-strong bg-surface'}`}
    >
      {notes && <ModeSwitch mode={kind} onMode={onMode} />}
      <ComposerForm
        {...props}
        // Each keeps its own words: a note never becomes an answer by a press of a button.
        key={kind}
        of={{ uid: account.uid, ref: ticket.ref, kind }}
        opened={opened}
        onOpen={() => setOpened(true)}
      />
    </section>
  );
}

/** What this person was last writing on the ticket: a note that was left stays a note. */
export function startingMode({ uid, role }: Account, ref: string): WritingKind {
  const written = (kind: WritingKind) => messageDraft({ uid, ref, kind }).text !== '';
  return can(role, 'write_notes') && written('note') && !written('message') ? 'note' : 'message';
}
