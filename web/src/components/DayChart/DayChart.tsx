import { useState } from 'preact/hooks';
import { createdPath, resolvedPath } from '../../domain/figureLists';
import type { Dashboard, DayFigures } from '../../domain/figures';
import { dateText, dayText } from '../../i18n/dates';
import { dateOfDay } from '../../i18n/days';
import { figureTexts as words } from '../../i18n/figures';
import { now } from '../../state/clock';
import { ChartCard } from '../ChartCard/ChartCard';
import { DataTable } from '../ChartCard/DataTable';
import { FigureLink } from '../FigureLink/FigureLink';
import { DayLines } from './DayLines';

/** What was opened and what was resolved, day by day. */
export function DayChart({ figures }: { readonly figures: Dashboard }) {
  const [read, setRead] = useState<DayFigures | null>(null);
  const { byDay, created, resolved } = figures;
  const pointed = read && byDay.includes(read) ? read : null;
  const picture = (width: number, look: string) => (
    <DayLines
      byDay={byDay}
      width={width}
      class={look}
      label={words.daysLabel(created, resolved, byDay.length)}
      pointed={pointed}
      onPoint={setRead}
    />
  );
  return (
    <ChartCard title={words.days} meaning={words.daysMeans} table={<DayTable byDay={byDay} />}>
      <p class="flex min-h-6 flex-wrap items-center gap-x-4 text-small">
        <Key class="text-accent" text={words.created} />
        <Key class="text-resolved" text={words.resolved} dashed />
        <span aria-hidden="true" class="ml-auto text-muted tabular-nums print:hidden">
          {pointed && words.dayLine(dayText(dateOfDay(pointed.date), now.value), pointed)}
        </span>
      </p>
      {/* Its words keep their size: a narrow screen, or paper, has a picture of its own. */}
      {picture(600, 'max-md:hidden print:block print:max-h-56')}
      {picture(340, 'md:hidden print:hidden')}
    </ChartCard>
  );
}

function Key({
  text,
  class: look,
  dashed = false,
}: {
  readonly text: string;
  readonly class: string;
  readonly dashed?: boolean;
}) {
  return (
    <span class="inline-flex items-center gap-2">
      <svg aria-hidden="true" class={look} width="22" height="10" viewBox="0 0 22 10">
        <path
          d="M1 5H21"
          stroke="currentColor"
          stroke-width="2.5"
          stroke-linecap="round"
          stroke-dasharray={dashed ? '5 4' : undefined}
        />
      </svg>
      {text}
    </span>
  );
}

function DayTable({ byDay }: { readonly byDay: readonly DayFigures[] }) {
  return (
    <DataTable
      caption={words.days}
      head={[words.day, words.created, words.resolved, words.openThen]}
      rows={byDay.toReversed().map(({ date, created, resolved, open }) => {
        const day = dateText(dateOfDay(date), now.value);
        const range = { from: date, to: date };
        return {
          key: date,
          cells: [
            day,
            <FigureLink
              key="created"
              href={createdPath(range)}
              what={`${created} ${words.created}, ${day}`}
            >
              {created}
            </FigureLink>,
            <FigureLink
              key="resolved"
              href={resolvedPath(range)}
              what={`${resolved} ${words.resolved}, ${day}`}
            >
              {resolved}
            </FigureLink>,
            open,
          ],
        };
      })}
    />
  );
}
