import type { Cell } from '../domain/csv';
import type { Dashboard } from '../domain/figures';
import { PRIORITIES, STATUSES } from '../domain/ticket';
import { figureTexts as words } from './figures';
import { t } from './index';

type Rows = readonly (readonly Cell[])[];

/** The figures of a period, and of the one before where they are known, as the rows of a table. */
export function figuresRows(figures: Dashboard, before: Dashboard | null): Rows {
  const blank: readonly Cell[] = [];
  const sections: readonly Rows[] = [
    summary(figures, before),
    days(figures),
    [
      [words.priority, words.count],
      ...PRIORITIES.map((name) => [t.priority[name], figures.byPriority[name]]),
    ],
    [
      [words.status, words.count],
      ...STATUSES.map((name) => [t.status[name], figures.byStatus[name]]),
    ],
    members(figures),
  ];
  return sections.flatMap((rows) => [...rows, blank]).slice(0, -1);
}

function summary(figures: Dashboard, before: Dashboard | null): Rows {
  const line = (name: string, read: (of: Dashboard) => Cell, meaning: string): readonly Cell[] => [
    name,
    read(figures),
    before && read(before),
    meaning,
  ];
  const time = (name: string, read: (of: Dashboard) => number | null) =>
    line(words.csvHours(name), (of) => hours(read(of)), words.resolutionMeans);
  const { mean, median, p90 } = words.measures;
  const gross = (measure: string) => `${words.resolution}, ${measure}, ${words.gross}`;
  const net = (measure: string) => `${words.resolution}, ${measure}, ${words.net}`;
  return [
    [words.csvFigure, words.csvValue, words.csvBefore, words.csvMeaning],
    line(words.csvPeriod, ({ from, to }) => words.range(from, to), ''),
    line(words.created, ({ created }) => created, words.createdMeans),
    line(words.resolved, ({ resolved }) => resolved, words.resolvedMeans),
    line(words.csvOpenEnd, ({ open }) => open, ''),
    time(gross(mean), ({ resolution }) => resolution.meanSeconds),
    time(gross(median), ({ resolution }) => resolution.medianSeconds),
    time(gross(p90), ({ resolution }) => resolution.p90Seconds),
    time(net(mean), ({ resolution }) => resolution.netMeanSeconds),
    time(net(median), ({ resolution }) => resolution.netMedianSeconds),
    time(net(p90), ({ resolution }) => resolution.netP90Seconds),
  ];
}

const days = ({ byDay }: Dashboard): Rows => [
  [words.day, words.created, words.resolved, words.openThen],
  ...byDay.map(({ date, created, resolved, open }) => [date, created, resolved, open]),
];

const members = ({ byMember }: Dashboard): Rows => [
  [words.member, words.received, words.resolved, words.csvHours(words.time)],
  ...byMember.map(({ name, assigned, resolved, meanSeconds }) => [
    name,
    assigned,
    resolved,
    hours(meanSeconds),
  ]),
];

/** Hours to a hundredth: what a spreadsheet can go on counting with. */
const hours = (seconds: number | null) => seconds && Math.round(seconds / 36) / 100;
