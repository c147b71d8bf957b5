import { CircleAlert, RotateCw, X } from 'lucide';
import type { DraftFile } from '../../domain/draftFile';
import { talk } from '../../i18n/conversation';
import { shareText } from '../../i18n/percents';
import { sizeText } from '../../i18n/sizes';
import { draftBytes } from '../../state/fileDrafts';
import { Icon } from '../Icon/Icon';
import { DraftPicture } from './DraftPicture';

interface Props {
  readonly file: DraftFile;
  readonly onRemove: () => void;
  readonly onRetry: () => void;
}

const ROUND =
  'grid size-8 shrink-0 place-items-center rounded-control text-muted hover:bg-sunken hover:text-text';

/** One file of a draft: what it is, where it stands, and what can be done about it. */
export function DraftFileLine({ file, onRemove, onRetry }: Props) {
  const { fileName, state } = file;
  const broken = state.kind !== 'uploading' && state.kind !== 'uploaded';
  return (
    <li
      class={`flex min-w-0 items-start gap-2.5 rounded-control border bg-raised p-1.5 text-tiny ${broken ? 'border-urgent' : 'border-line'}`}
    >
      <DraftPicture file={file} />
      <div class="min-w-0 grow self-center">
        <p class="flex gap-1.5">
          <bdi class="min-w-0 truncate text-small" title={fileName}>
            {fileName}
          </bdi>
        </p>
        {broken ? (
          <p role="alert" class="flex items-start gap-1 font-semibold text-urgent">
            <Icon node={CircleAlert} size={13} class="mt-0.5" />
            <span class="min-w-0">{fault(state)}</span>
          </p>
        ) : (
          <p class="text-muted tabular-nums">
            {sizeText(file.sizeBytes)} · {stateText(state)}
          </p>
        )}
        {state.kind === 'uploading' && (
          <progress
            class="mt-1 block h-1 w-full appearance-none overflow-hidden rounded-full bg-sunken accent-accent [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-sunken [&::-webkit-progress-value]:bg-accent"
            aria-label={talk.files.progressOf(fileName)}
            max={1}
            value={state.progress}
          />
        )}
      </div>
      {state.kind === 'failed' && draftBytes(file.uploadId) && (
        <button
          type="button"
          class={ROUND}
          aria-label={talk.files.retry(fileName)}
          onClick={onRetry}
        >
          <Icon node={RotateCw} />
        </button>
      )}
      <button
        type="button"
        class={ROUND}
        aria-label={talk.files.remove(fileName)}
        onClick={onRemove}
      >
        <Icon node={X} />
      </button>
    </li>
  );
}

function stateText(state: DraftFile['state']): string {
  return state.kind === 'uploading'
    ? talk.files.uploading(shareText(state.progress, 1))
    : talk.files.uploaded;
}

function fault(state: DraftFile['state']): string {
  if (state.kind === 'refused') return state.reason;
  return state.kind === 'interrupted' ? talk.files.interrupted : talk.files.failed;
}
