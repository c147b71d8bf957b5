import { closedIn, type NightRun, repairedIn } from '../../domain/nightRun';
import { dayText } from '../../i18n/dates';
import { figureTexts as words } from '../../i18n/figures';
import { now } from '../../state/clock';
import { DataTable } from '../ChartCard/DataTable';
import { Tag } from '../Tag/Tag';

const LOOKS = { running: 'plain', done: 'good', failed: 'waiting' } as const;

/** What one night did, and what it put right. */
export function NightReport({ run }: { readonly run: NightRun }) {
  const { at, state, parts } = run;
  const night = words.night(dayText(at, now.value));
  const repairs = parts.flatMap((part) => part.repairs);
  return (
    <li>
      <details class="py-2 text-small">
        <summary class="rounded-control marker:text-muted">
          <span class="inline-flex flex-wrap items-center gap-x-3 gap-y-1 pl-1 align-middle">
            <b>{night}</b>
            <Tag text={words.nightStates[state]} look={LOOKS[state]} />
            <span class="text-muted">
              {words.nightClosed(closedIn(run))}, {words.nightRepaired(repairedIn(run))}
            </span>
          </span>
        </summary>
        <DataTable
          caption={night}
          head={[words.part, words.result, words.seen, words.repaired]}
          rows={parts.map(({ name, state: result, counts, repaired }) => ({
            key: name,
            cells: [
              words.parts[name] ?? name,
              words.partStates[result],
              countsText(counts),
              repaired,
            ],
          }))}
        />
        {repairs.length > 0 && (
          <ul class="mt-2 grid gap-1 wrap-anywhere text-muted">
            {repairs.map(({ path, field, found, expected }) => (
              <li key={`${path} ${field}`}>{words.repair(path, field, found, expected)}</li>
            ))}
          </ul>
        )}
      </details>
    </li>
  );
}

const countsText = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts)
    .map(([name, count]) => `${count}\u00a0${words.counts[name] ?? name}`)
    .join(', ') || '—';
