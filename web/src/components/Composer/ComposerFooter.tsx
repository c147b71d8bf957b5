import { Lock, MessageSquareQuote, SendHorizontal } from 'lucide';
import type { WritingKind } from '../../domain/outgoing';
import { t } from '../../i18n';
import { talk } from '../../i18n/conversation';
import { team } from '../../i18n/team';
import { touch } from '../../state/touch';
import { Button } from '../Button/Button';
import { FilePicker } from '../FilePicker/FilePicker';
import { Icon } from '../Icon/Icon';

interface Props {
  readonly kind: WritingKind;
  readonly staff: boolean;
  /** Closed, it takes no room on a phone. */
  readonly open: boolean;
  readonly reopening: boolean;
  /** It leaves once the files are there. */
  readonly armed: boolean;
  /** What came meanwhile was shown: the next press sends. */
  readonly again: boolean;
  /** Whether the browser keeps the draft; null while there is none. */
  readonly kept: boolean | null;
  readonly onFiles: (files: readonly File[]) => void;
  /** Offers the team's texts; absent for those who have none. */
  readonly onReplies: (() => void) | undefined;
  readonly onDisarm: () => void;
}

/** What can be joined, and the button that says who will read it. */
export function ComposerFooter(props: Props) {
  const { kind, open, armed, kept } = props;
  const note = kind === 'note';
  return (
    <footer
      class={`flex flex-wrap items-center gap-x-2 gap-y-1 border-t px-2.5 py-2 ${note ? 'border-note-line' : 'border-line'} ${open ? '' : 'max-sm:hidden'}`}
    >
      <FilePicker onFiles={props.onFiles} />
      {props.onReplies && (
        <Button look="quiet" onClick={props.onReplies}>
          <Icon node={MessageSquareQuote} />
          <span class="max-sm:sr-only">{team.replies.title}</span>
        </Button>
      )}
      <span class="min-w-0 grow text-small text-muted max-sm:order-first max-sm:basis-full max-sm:empty:hidden">
        {hint()}
      </span>
      {armed && (
        <Button look="quiet" onClick={props.onDisarm}>
          {t.cancel}
        </Button>
      )}
      <Button
        type="submit"
        look={note ? 'note' : 'primary'}
        busy={armed}
        class="max-sm:ml-auto max-sm:min-h-11"
      >
        <Icon node={note ? Lock : SendHorizontal} size={15} />
        {words(props)}
      </Button>
    </footer>
  );

  function hint(): string {
    if (kept === null) return touch.value ? '' : talk.composer.shortcut;
    return kept ? talk.composer.kept : talk.composer.notKept;
  }
}

function words({ kind, staff, reopening, armed, again }: Props): string {
  if (armed) return talk.composer.submit.armed;
  if (again) return talk.composer.submit.anyway;
  if (kind === 'note') return talk.composer.submit.note;
  if (staff) return talk.composer.submit.message;
  return reopening ? talk.composer.submit.reopen : talk.composer.submit.client;
}
