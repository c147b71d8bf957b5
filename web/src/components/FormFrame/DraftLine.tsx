import { opening } from '../../i18n/opening';
import { Button } from '../Button/Button';

interface Props {
  readonly busy: boolean;
  readonly onDiscard: () => void;
}

/** Says that what was typed stays on this device, and forgets it on demand. */
export function DraftLine({ busy, onDiscard }: Props) {
  return (
    <div class="flex flex-wrap items-center gap-x-3 text-small">
      <span class="text-muted">{opening.newTicket.draftKept}</span>
      <Button look="quiet" class="min-h-8! py-1!" busy={busy} onClick={onDiscard}>
        {opening.newTicket.discard}
      </Button>
    </div>
  );
}
