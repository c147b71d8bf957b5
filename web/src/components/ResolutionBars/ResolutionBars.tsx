import type { Dashboard, Resolution } from '../../domain/figures';
import { durationText } from '../../i18n/durations';
import { figureTexts as words } from '../../i18n/figures';
import { ChartCard } from '../ChartCard/ChartCard';
import { DataTable } from '../ChartCard/DataTable';

const measuresOf = ({
  meanSeconds,
  netMeanSeconds,
  medianSeconds,
  netMedianSeconds,
  p90Seconds,
  netP90Seconds,
}: Resolution) => [
  { name: words.measures.mean, gross: meanSeconds ?? 0, net: netMeanSeconds ?? 0 },
  { name: words.measures.median, gross: medianSeconds ?? 0, net: netMedianSeconds ?? 0 },
  { name: words.measures.p90, gross: p90Seconds ?? 0, net: netP90Seconds ?? 0 },
];

/** How long it took, with the waits for the Client and without. */
export function ResolutionBars({ figures: { resolution } }: { readonly figures: Dashboard }) {
  const measures = measuresOf(resolution);
  const longest = Math.max(1, ...measures.flatMap(({ gross, net }) => [gross, net]));
  if (resolution.count === 0) {
    return (
      <ChartCard title={words.resolution} meaning={words.resolutionMeans}>
        <p class="text-small text-muted">{words.nothingResolved}</p>
      </ChartCard>
    );
  }
  return (
    <ChartCard
      title={words.resolution}
      meaning={words.resolutionMeans}
      table={
        <DataTable
          caption={words.resolution}
          head={[words.measure, words.gross, words.net]}
          rows={measures.map(({ name, gross, net }) => ({
            key: name,
            cells: [name, durationText(gross), durationText(net)],
          }))}
        />
      }
    >
      <dl class="grid gap-2 text-small">
        {measures.map(({ name, gross, net }) => (
          <div key={name}>
            <dt>{name}</dt>
            <Bar text={words.gross} seconds={gross} part={gross / longest} look="fill-accent" />
            <Bar text={words.net} seconds={net} part={net / longest} look="fill-line-strong" />
          </div>
        ))}
      </dl>
    </ChartCard>
  );
}

interface BarProps {
  readonly text: string;
  readonly seconds: number;
  /** Of the longest, from 0 to 1. */
  readonly part: number;
  readonly look: string;
}

function Bar({ text, seconds, part, look }: BarProps) {
  return (
    <dd class="flex items-center gap-2">
      <span class="w-8 shrink-0 text-tiny text-muted">{text}</span>
      <svg
        aria-hidden="true"
        viewBox="0 0 100 8"
        preserveAspectRatio="none"
        class="h-2 min-w-0 grow overflow-hidden rounded-[3px]"
      >
        <rect width="100" height="8" class="fill-sunken" />
        <rect width={Math.max(1, Math.round(part * 100))} height="8" class={look} />
      </svg>
      <span class="w-20 shrink-0 text-right font-semibold tabular-nums">
        {durationText(seconds)}
      </span>
    </dd>
  );
}
