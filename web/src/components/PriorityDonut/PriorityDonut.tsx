import { arcsOf } from '../../domain/chart';
import { createdPath } from '../../domain/figureLists';
import type { Dashboard } from '../../domain/figures';
import { PRIORITIES, type Priority } from '../../domain/ticket';
import { t } from '../../i18n';
import { countFormat } from '../../i18n/dates';
import { figureTexts as words } from '../../i18n/figures';
import { shareText } from '../../i18n/percents';
import { ChartCard } from '../ChartCard/ChartCard';
import { DataTable } from '../ChartCard/DataTable';
import { FigureLink } from '../FigureLink/FigureLink';

const RADIUS = 62;

/** Urgent is the only red; the others are told apart by how dark they are, and by their words. */
const LOOKS: Readonly<Record<Priority, string>> = {
  low: 'stroke-line-strong opacity-40',
  normal: 'stroke-line-strong',
  high: 'stroke-muted',
  urgent: 'stroke-urgent',
};

/** How pressing the tickets are that were opened. */
export function PriorityDonut({ figures }: { readonly figures: Dashboard }) {
  const { byPriority, created } = figures;
  const counts = PRIORITIES.map((name) => byPriority[name]);
  const arcs = arcsOf(counts, RADIUS);
  return (
    <ChartCard
      title={words.priorities}
      meaning={words.prioritiesMeans}
      table={
        <DataTable
          caption={words.priorities}
          head={[words.priority, words.count, words.share]}
          rows={PRIORITIES.map((name) => ({
            key: name,
            cells: [t.priority[name], byPriority[name], shareText(byPriority[name], created)],
          }))}
        />
      }
    >
      <div class="flex flex-wrap items-center justify-center gap-x-6 gap-y-2 print:gap-x-3">
        <svg
          role="img"
          aria-label={PRIORITIES.map((name) => `${t.priority[name]} ${byPriority[name]}`).join(
            ', ',
          )}
          viewBox="0 0 160 160"
          class="w-40 print:w-24"
        >
          <g fill="none" stroke-width="26" transform="rotate(-90 80 80)">
            {created === 0 && <circle cx="80" cy="80" r={RADIUS} class="stroke-sunken" />}
            {PRIORITIES.map((name, index) => {
              const arc = arcs[index];
              return arc && arc.length > 0 ? (
                <circle
                  key={name}
                  cx="80"
                  cy="80"
                  r={RADIUS}
                  class={LOOKS[name]}
                  stroke-dasharray={`${arc.length} ${arc.gap}`}
                  stroke-dashoffset={arc.offset}
                />
              ) : null;
            })}
          </g>
          <text
            x="80"
            y="82"
            text-anchor="middle"
            font-size={created < 10_000 ? 28 : 24}
            font-weight="660"
            class="fill-text tabular-nums"
          >
            {countFormat.format(created)}
          </text>
          <text x="80" y="100" text-anchor="middle" font-size="12" class="fill-muted">
            {words.tickets(created)}
          </text>
        </svg>
        <ul class="grid gap-1.5 text-small">
          {PRIORITIES.toReversed().map((name) => (
            <li key={name} class="flex items-center gap-2">
              <svg aria-hidden="true" width="12" height="12" viewBox="0 0 12 12">
                <path d="M6 0V12" stroke-width="12" class={LOOKS[name]} />
              </svg>
              <span class={name === 'urgent' ? 'font-semibold text-urgent' : ''}>
                {t.priority[name]}
              </span>
              <span class="ml-auto pl-3 font-semibold">
                <FigureLink
                  href={createdPath(figures, { priorities: [name] })}
                  what={`${byPriority[name]} ${words.created}, ${t.priority[name]}`}
                >
                  {byPriority[name]}
                </FigureLink>
              </span>
            </li>
          ))}
        </ul>
      </div>
    </ChartCard>
  );
}
