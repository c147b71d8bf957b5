import { CircleAlert, Clock, CloudOff, Paperclip } from 'lucide';
import type { Outgoing } from '../../domain/outgoing';
import { isWorthRetrying } from '../../domain/outgoing';
import { t } from '../../i18n';
import { talk } from '../../i18n/conversation';
import { Button } from '../Button/Button';
import { Icon } from '../Icon/Icon';
import { Message } from './Message';

/** What the author of something on its way can do about it. */
export interface OutgoingActions {
  readonly onRetry: (outgoing: Outgoing) => void;
  readonly onEdit: (outgoing: Outgoing) => void;
  readonly onDiscard: (outgoing: Outgoing) => void;
}

interface Props extends OutgoingActions {
  readonly outgoing: Outgoing;
  readonly author: string;
  readonly team: boolean;
  readonly company: string;
}

/** Something that its author sent and that the thread does not tell yet: its true state stands below it. */
export function OutgoingMessage({ outgoing, author, team, company, ...actions }: Props) {
  const { kind, body, at, files, state } = outgoing;
  return (
    <Message
      kind={kind}
      author={author}
      team={team}
      company={company}
      at={at}
      body={body}
      attachments={[]}
    >
      {files.length > 0 && (
        <ul class="mt-2 grid gap-0.5 text-small text-muted">
          {files.map(({ uploadId, fileName }) => (
            <li key={uploadId} class="flex min-w-0 items-center gap-1.5">
              <Icon node={Paperclip} size={13} />
              <bdi class="min-w-0 truncate">{fileName}</bdi>
            </li>
          ))}
        </ul>
      )}
      <div class="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-line pt-1.5 text-small">
        <StateLine state={state} />
        {(state.kind === 'waiting' || state.kind === 'failed') && (
          <span class="flex flex-wrap gap-1">
            {state.kind === 'waiting' && (
              <Button look="quiet" onClick={() => actions.onRetry(outgoing)}>
                {talk.outbox.retryNow}
              </Button>
            )}
            {state.kind === 'failed' && isWorthRetrying(state.problem) && (
              <Button onClick={() => actions.onRetry(outgoing)}>{talk.outbox.retry}</Button>
            )}
            <Button look="quiet" onClick={() => actions.onEdit(outgoing)}>
              {talk.outbox.edit}
            </Button>
            {state.kind === 'failed' && (
              <Button look="quiet" onClick={() => actions.onDiscard(outgoing)}>
                {talk.outbox.discard}
              </Button>
            )}
          </span>
        )}
      </div>
    </Message>
  );
}

function StateLine({ state }: { readonly state: Outgoing['state'] }) {
  switch (state.kind) {
    case 'sending':
    case 'sent':
      return (
        <span class="flex items-center gap-1.5 text-muted">
          <Icon node={Clock} size={14} />
          {talk.outbox.state[state.kind]}
        </span>
      );
    case 'waiting':
      return (
        <span class="flex items-center gap-1.5 text-muted" title={talk.outbox.waitingHint}>
          <Icon node={CloudOff} size={14} />
          {talk.outbox.state.waiting}
        </span>
      );
    case 'failed':
      return (
        <span class="min-w-0">
          <span class="flex items-center gap-1.5 font-semibold text-urgent">
            <Icon node={CircleAlert} size={14} />
            {talk.outbox.state.failed}
          </span>
          <span class="block">
            {state.problem.errors[0]?.detail || t.problem[state.problem.code]}
          </span>
        </span>
      );
  }
}
