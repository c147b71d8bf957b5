import type { Status } from '../../domain/ticket';
import { talk } from '../../i18n/conversation';
import { Button } from '../Button/Button';

interface Props {
  readonly status: Status;
  readonly reopen: boolean;
  readonly onReopen: (reopen: boolean) => void;
  /** Absent where confirming would leave something behind. */
  readonly onConfirm: (() => void) | undefined;
}

/** What a client's message does to its ticket, and the choice that a resolution leaves. */
export function ClientChoices({ status, reopen, onReopen, onConfirm }: Props) {
  switch (status) {
    case 'new':
    case 'accepted':
    case 'in_progress':
      return null;
    case 'waiting_for_client':
      return <p class={STRIP}>{talk.composer.waitingForClient}</p>;
    case 'closed':
      return <p class={STRIP}>{talk.composer.closed}</p>;
    case 'resolved':
      return (
        <div class={`${STRIP} flex flex-wrap items-center gap-x-4 gap-y-1`}>
          <span class="grow">{talk.composer.resolved}</span>
          <label class="flex min-h-9 items-center gap-2">
            <input
              type="checkbox"
              class="size-4 accent-accent"
              checked={reopen}
              onInput={({ currentTarget }) => onReopen(currentTarget.checked)}
            />
            {talk.composer.reopen}
          </label>
          {onConfirm && !reopen && <Button onClick={onConfirm}>{talk.composer.confirm}</Button>}
        </div>
      );
  }
}

const STRIP = 'border-b border-line bg-accent-weak px-3.5 py-1.5 text-small text-accent-text';
