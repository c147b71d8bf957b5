import { useState } from 'preact/hooks';
import type { EventEntry } from '../../domain/threadItems';
import { talk } from '../../i18n/conversation';
import { EventLine } from './EventLine';

/** As many as are told one by one; of a longer row the latest are what matters. */
const SHOWN = 3;

/** Changes that followed one another; a long row is folded to its end. */
export function EventGroup({ entries }: { readonly entries: readonly EventEntry[] }) {
  const [unfolded, setUnfolded] = useState(false);
  const folded = unfolded || entries.length <= SHOWN + 1 ? 0 : entries.length - SHOWN;
  return (
    <>
      {folded > 0 && (
        <button
          type="button"
          class="ml-12 rounded-control py-0.5 text-small text-accent-text underline max-sm:ml-0"
          onClick={() => setUnfolded(true)}
        >
          {talk.thread.moreEvents(folded)}
        </button>
      )}
      {entries.slice(folded).map((entry) => (
        <EventLine key={entry.id} entry={entry} />
      ))}
    </>
  );
}
