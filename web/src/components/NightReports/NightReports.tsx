import { useState } from 'preact/hooks';
import type { NightRun } from '../../domain/nightRun';
import { figureTexts as words } from '../../i18n/figures';
import type { Live } from '../../state/useLive';
import { useNightRuns } from '../../state/useNightRuns';
import { Button } from '../Button/Button';
import { LiveList } from '../LiveList/LiveList';
import { NightReport } from './NightReport';

/** One night tells whether all is well; a week of them, since when it is not. */
const FIRST = 1;
const WEEK = 7;

/** What the last nights did; read live, as one may be under way. */
export function NightReports() {
  const [count, setCount] = useState(FIRST);
  const live = useNightRuns(count);
  return <NightList live={live} onMore={count === FIRST ? () => setCount(WEEK) : null} />;
}

interface ListProps {
  readonly live: Live<readonly NightRun[]>;
  /** Null once all that is offered is there. */
  readonly onMore: (() => void) | null;
}

/** The nights, the last one first. */
export function NightList({ live, onMore }: ListProps) {
  return (
    <section
      aria-labelledby="nights"
      class="min-w-0 rounded-card border border-line bg-surface p-4 shadow-card print:hidden"
    >
      <h2 id="nights">{words.nights}</h2>
      <p class="mb-2 text-tiny text-muted">{words.nightsMeans}</p>
      <LiveList
        live={live}
        skeletons={1}
        empty={<p class="text-small text-muted">{words.noNight}</p>}
      >
        {(runs) => (
          <>
            <ul class="divide-y divide-line border-y border-line">
              {runs.map((run) => (
                <NightReport key={run.id} run={run} />
              ))}
            </ul>
            {onMore && (
              <Button look="quiet" class="mt-1 text-small" onClick={onMore}>
                {words.earlierNights}
              </Button>
            )}
          </>
        )}
      </LiveList>
    </section>
  );
}
