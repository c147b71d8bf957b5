import { useEffect, useRef, useState } from 'preact/hooks';
import { openVariables } from '../../domain/cannedReply';
import { type Account, isStaff } from '../../domain/people';
import type { PortalTicket } from '../../domain/ticket';
import type { Entry } from '../../domain/timeline';
import { talk } from '../../i18n/conversation';
import { team } from '../../i18n/team';
import { announce } from '../../state/announcer';
import { addFiles, removeFile, retryFile } from '../../state/fileDrafts';
import { type DraftOf, draftSubject } from '../../state/messageDraft';
import { useComposer } from '../../state/useComposer';
import { DraftFiles } from '../DraftFiles/DraftFiles';
import { FieldError } from '../Field/Field';
import { FileDrop } from '../FileDrop/FileDrop';
import { CannedInsertion } from './CannedInsertion';
import { ClientChoices } from './ClientChoices';
import { ComposerFooter } from './ComposerFooter';
import { NewsNotice } from './NewsNotice';
import { WritingBox } from './WritingBox';

interface Props {
  readonly account: Account;
  readonly ticket: PortalTicket;
  readonly clientName: string;
  readonly entries: readonly Entry[] | null;
  readonly of: DraftOf;
  /** Somebody was at work in it; until then it takes little room on a phone. */
  readonly opened: boolean;
  readonly onOpen: () => void;
  readonly onSent: () => void;
  readonly onShowEntry: (entry: Entry) => void;
  readonly onConfirm: (message: string) => Promise<boolean>;
}

/** One draft: its words, its files, and what keeps it from leaving. */
export function ComposerForm({ account, ticket, clientName, entries, of, opened, ...on }: Props) {
  const composer = useComposer(account, of, entries);
  const { text, files, fault, news, armed } = composer;
  const box = useRef<HTMLTextAreaElement>(null);
  const staff = isStaff(account.role);
  const subject = draftSubject(of);
  const resolved = ticket.status === 'resolved';
  const reopening = composer.reopen && !staff && resolved;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was chosen of one resolution is not said of the next
  useEffect(() => {
    if (!resolved && composer.reopen) composer.setReopen(false);
  }, [resolved, composer.reopen]);
  const [picking, setPicking] = useState<'button' | 'slash' | null>(null);
  const open = opened || text !== '' || files.length > 0;
  const left = staff ? openVariables(text) : [];

  const join = (chosen: readonly File[]) => {
    composer.forgive();
    addFiles(of.uid, subject, chosen);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (armed) return;
    const pressed = composer.press(reopening);
    if (pressed === 'held') box.current?.focus();
    if (pressed === 'news') announce(talk.composer.newsTitle(news.length));
    if (pressed === 'sent') on.onSent();
  };
  const confirm = async () => {
    if (await on.onConfirm(text)) composer.change('');
  };

  return (
    <FileDrop onFiles={join}>
      <form noValidate onSubmit={submit}>
        {!staff && (
          <ClientChoices
            status={ticket.status}
            reopen={composer.reopen}
            onReopen={composer.setReopen}
            onConfirm={files.length === 0 ? confirm : undefined}
          />
        )}
        {news.length > 0 && <NewsNotice news={news} onShow={on.onShowEntry} />}
        <WritingBox
          box={box}
          ticketRef={of.ref}
          label={staff ? talk.composer.mode[of.kind] : talk.composer.clientLabel}
          placeholder={placeholder()}
          text={text}
          fault={fault ? 'composer-fault' : undefined}
          readOnly={armed}
          open={open}
          onText={composer.change}
          onFocus={on.onOpen}
          onSlash={staff && !armed ? () => setPicking('slash') : undefined}
        />
        <div class="grid gap-2 px-3 not-empty:pb-2">
          {/* Many files must not push the button that sends them out of a phone's screen. */}
          <div class="empty:hidden max-sm:max-h-40 max-sm:overflow-y-auto">
            <DraftFiles
              files={files}
              onRemove={(uploadId) => {
                composer.forgive();
                removeFile(of.uid, subject, uploadId);
              }}
              onRetry={(uploadId) => retryFile(of.uid, subject, uploadId)}
              onLast={() => box.current?.focus()}
            />
          </div>
          <p role="status" class="text-small text-note-text empty:hidden">
            {left.length > 0 && team.replies.open(left.join(' '))}
          </p>
          {fault && (
            <div role="alert">
              <FieldError id="composer-fault" text={fault} />
            </div>
          )}
        </div>
        <ComposerFooter
          kind={of.kind}
          staff={staff}
          open={open}
          reopening={reopening}
          armed={armed}
          again={composer.newsShown}
          kept={text === '' ? null : composer.kept}
          onFiles={join}
          onReplies={staff && !armed ? () => setPicking('button') : undefined}
          onDisarm={() => {
            composer.disarm();
            box.current?.focus();
          }}
        />
      </form>
      {picking && (
        <CannedInsertion
          account={account}
          ticket={ticket}
          clientName={clientName}
          box={box}
          bySlash={picking === 'slash'}
          onInsert={composer.change}
          onClose={() => setPicking(null)}
        />
      )}
    </FileDrop>
  );

  function placeholder(): string {
    if (!staff) return talk.composer.placeholder.client;
    return of.kind === 'note'
      ? talk.composer.placeholder.note
      : talk.composer.placeholder.message(clientName);
  }
}
