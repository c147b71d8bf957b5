import { t } from '../../i18n';
import { talk } from '../../i18n/conversation';
import { Button } from '../Button/Button';

export interface EarlierProps {
  readonly onShow: () => void;
  readonly fetching: 'idle' | 'busy' | 'failed';
}

/** The way to entries that are older than those shown. */
export function EarlierEntries({ onShow, fetching }: EarlierProps) {
  const busy = fetching === 'busy';
  return (
    <div class="flex flex-wrap items-center gap-3 py-2 pl-12 max-sm:pl-0 print:hidden">
      <Button busy={busy} onClick={onShow}>
        {busy ? talk.thread.earlierBusy : t.ticket.showEarlier}
      </Button>
      {fetching === 'failed' && (
        <p role="alert" class="text-small text-urgent">
          {talk.thread.earlierFailed}
        </p>
      )}
    </div>
  );
}
