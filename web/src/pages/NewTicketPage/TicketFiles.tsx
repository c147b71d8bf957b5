import { useRef } from 'preact/hooks';
import { DraftFiles } from '../../components/DraftFiles/DraftFiles';
import { FieldError } from '../../components/Field/Field';
import { FileDrop } from '../../components/FileDrop/FileDrop';
import { FilePicker } from '../../components/FilePicker/FilePicker';
import type { DraftFile } from '../../domain/draftFile';
import { talk } from '../../i18n/conversation';
import { addFiles, removeFile, retryFile } from '../../state/fileDrafts';
import { TICKET_SUBJECT } from '../../state/ticketDraft';

interface Props {
  readonly uid: string;
  readonly files: readonly DraftFile[];
  readonly error: string | undefined;
  /** What was said of the files may not hold any more. */
  readonly onChange: () => void;
}

/** The files of a ticket that is being written: chosen, dropped, pasted or photographed. */
export function TicketFiles({ uid, files, error, onChange }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const changing =
    <A extends readonly unknown[]>(change: (...args: A) => void) =>
    (...args: A) => {
      onChange();
      change(...args);
    };
  return (
    <fieldset class={`min-w-0 ${error ? 'border-l-4 border-urgent pl-3' : ''}`}>
      <legend class="font-[620]">{talk.files.label}</legend>
      <p id="attachments-hint" class="text-small text-muted">
        {talk.files.hint}
      </p>
      {error && <FieldError id="attachments-error" text={error} />}
      <FileDrop
        onFiles={changing((chosen: readonly File[]) => addFiles(uid, TICKET_SUBJECT, chosen))}
        class="mt-1.5 rounded-card border border-dashed border-line-strong bg-surface p-3"
      >
        <div ref={place} id="attachments" tabIndex={-1} class="grid gap-3">
          <DraftFiles
            files={files}
            onRemove={changing((uploadId: string) => removeFile(uid, TICKET_SUBJECT, uploadId))}
            onRetry={(uploadId) => retryFile(uid, TICKET_SUBJECT, uploadId)}
            onLast={() => place.current?.querySelector<HTMLElement>('button:not(li *)')?.focus()}
          />
          <div class="flex flex-wrap gap-2">
            <FilePicker
              look="plain"
              onFiles={changing((chosen: readonly File[]) => addFiles(uid, TICKET_SUBJECT, chosen))}
            />
          </div>
        </div>
      </FileDrop>
    </fieldset>
  );
}
