import { Lock } from 'lucide';
import type { ComponentChildren } from 'preact';
import type { Attachment } from '../../domain/attachment';
import type { WritingKind } from '../../domain/outgoing';
import { talk } from '../../i18n/conversation';
import { fullFormat, timeFormat } from '../../i18n/dates';
import { Attachments } from '../Attachments/Attachments';
import { Avatar } from '../Avatar/Avatar';
import { Icon } from '../Icon/Icon';
import { PlainText } from '../PlainText/PlainText';

interface Props {
  readonly kind?: WritingKind;
  readonly author: string;
  readonly team: boolean;
  readonly company: string;
  readonly at: Date;
  readonly body: string;
  readonly attachments: readonly Attachment[];
  /** What else belongs to it, below its words. */
  readonly children?: ComponentChildren;
}

/** What somebody wrote: for both sides to read, or, as a note, for the team alone. */
export function Message({
  kind = 'message',
  author,
  team,
  company,
  at,
  body,
  attachments,
  children,
}: Props) {
  const note = kind === 'note';
  const look = note ? 'border-note-line bg-note' : 'border-line bg-surface';
  const place = note ? talk.thread.note : company;
  return (
    <article class="my-2.5 grid grid-cols-[2.25rem_minmax(0,1fr)] gap-x-3 gap-y-1 max-sm:grid-cols-[1.875rem_minmax(0,1fr)] max-sm:gap-x-2">
      <Avatar name={author} team={team} />
      <p class="flex flex-wrap items-baseline gap-x-2">
        <bdi class="font-[620]">{author}</bdi>
        <span class="text-small text-muted">
          {place && `${place} · `}
          <time dateTime={at.toISOString()} title={fullFormat.format(at)}>
            {timeFormat.format(at)}
          </time>
        </span>
      </p>
      <div
        class={`col-start-2 w-fit max-w-[min(72ch,100%)] min-w-0 rounded-card border px-3.5 py-2.5 max-sm:col-span-2 max-sm:col-start-1 max-sm:w-auto ${look}`}
      >
        {note && (
          <p class="mb-1 flex items-center gap-1.5 text-[0.8rem] font-[650] text-note-text">
            <Icon node={Lock} size={13} />
            {talk.thread.noteTag}
          </p>
        )}
        <PlainText text={body} />
        <Attachments attachments={attachments} by={author} />
        {children}
      </div>
    </article>
  );
}
