import { useEffect, useRef, useState } from 'preact/hooks';
import { type Account, isStaff } from '../../domain/people';
import type { PortalTicket } from '../../domain/ticket';
import type { Entry } from '../../domain/timeline';
import { t } from '../../i18n';
import { announce } from '../../state/announcer';
import { addFiles, removeFile, retryFile } from '../../state/fileDrafts';
import { type DraftOf, draftSubject } from '../../state/messageDraft';
import { useComposer } from '../../state/useComposer';
import { useWriting } from '../../state/writing';
import { DraftFiles } from '../DraftFiles/DraftFiles';
import { FieldError } from '../Field/Field';
import { FileDrop } from '../FileDrop/FileDrop';
import { ClientChoices } from './ClientChoices';
import { ComposerFooter } from './ComposerFooter';
import { NewsNotice } from './NewsNotice';

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
  const [focused, setFocused] = useState(false);
  useWriting(of.ref, focused && text !== '');
  const open = opened || text !== '' || files.length > 0;

  const join = (chosen: readonly File[]) => {
    composer.forgive();
    addFiles(of.uid, subject, chosen);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (armed) return;
    const pressed = composer.press(reopening);
    if (pressed === 'held') box.current?.focus();
    if (pressed === 'news') announce(t.composer.newsTitle(news.length));
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
        <textarea
          ref={box}
          aria-label={staff ? t.composer.mode[of.kind] : t.composer.clientLabel}
          aria-describedby={fault ? 'composer-fault' : undefined}
          aria-invalid={fault !== null}
          placeholder={placeholder()}
          readOnly={armed}
          rows={1}
          class={`field-sizing-content block max-h-[40dvh] w-full resize-none bg-transparent px-3.5 py-3 outline-none placeholder:text-muted min-h-[5.25rem] ${open ? '' : 'max-sm:min-h-12'}`}
          value={text}
          onFocus={() => {
            setFocused(true);
            on.onOpen();
          }}
          onBlur={() => setFocused(false)}
          onInput={({ currentTarget }) => composer.change(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
              event.currentTarget.form?.requestSubmit();
            }
          }}
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
          onDisarm={() => {
            composer.disarm();
            box.current?.focus();
          }}
        />
      </form>
    </FileDrop>
  );

  function placeholder(): string {
    if (!staff) return t.composer.placeholder.client;
    return of.kind === 'note'
      ? t.composer.placeholder.note
      : t.composer.placeholder.message(clientName);
  }
}
