import { partsOf } from '../../domain/chart';
import { createdPath } from '../../domain/figureLists';
import type { Dashboard } from '../../domain/figures';
import { STATUSES, type Status } from '../../domain/ticket';
import { t } from '../../i18n';
import { figureTexts as words } from '../../i18n/figures';
import { shareText } from '../../i18n/percents';
import { ChartCard } from '../ChartCard/ChartCard';
import { DataTable } from '../ChartCard/DataTable';
import { FigureLink } from '../FigureLink/FigureLink';

const LOOKS: Readonly<Record<Status, string>> = {
  new: 'fill-new',
  accepted: 'fill-accepted',
  in_progress: 'fill-progress',
  waiting_for_client: 'fill-waiting',
  resolved: 'fill-resolved',
  closed: 'fill-closed',
};

const WIDTH = 300;

/** What became of the tickets that were opened. */
export function StatusBar({ figures }: { readonly figures: Dashboard }) {
  const { byStatus, created } = figures;
  const parts = partsOf(
    STATUSES.map((name) => byStatus[name]),
    WIDTH,
  );
  return (
    <ChartCard
      title={words.statuses}
      meaning={words.statusesMeans}
      table={
        <DataTable
          caption={words.statuses}
          head={[words.status, words.count, words.share]}
          rows={STATUSES.map((name) => ({
            key: name,
            cells: [t.status[name], byStatus[name], shareText(byStatus[name], created)],
          }))}
        />
      }
    >
      <svg
        role="img"
        aria-label={STATUSES.map((name) => `${t.status[name]} ${byStatus[name]}`).join(', ')}
        viewBox={`0 0 ${WIDTH} 14`}
        preserveAspectRatio="none"
        width="100%"
        height="14"
        class="block overflow-hidden rounded-[4px]"
      >
        <rect width={WIDTH} height="14" class="fill-sunken" />
        {STATUSES.map((name, index) => (
          <rect
            key={name}
            x={parts[index]?.x}
            width={parts[index]?.width}
            height="14"
            class={`${LOOKS[name]} stroke-surface`}
            stroke-width={parts[index]?.width ? 1 : 0}
          />
        ))}
      </svg>
      <ul class="mt-2.5 grid grid-cols-2 gap-x-6 gap-y-1 text-small print:grid-cols-1">
        {STATUSES.map((name) => (
          <li key={name} class="flex items-center gap-2">
            <svg aria-hidden="true" width="10" height="10" viewBox="0 0 10 10" class="shrink-0">
              <rect width="10" height="10" rx="3" class={LOOKS[name]} />
            </svg>
            <span class="min-w-0">{t.status[name]}</span>
            <span class="ml-auto font-semibold">
              <FigureLink
                href={createdPath(figures, { statuses: [name] })}
                what={`${byStatus[name]} ${words.created}, ${t.status[name]}`}
              >
                {byStatus[name]}
              </FigureLink>
            </span>
          </li>
        ))}
      </ul>
    </ChartCard>
  );
}
