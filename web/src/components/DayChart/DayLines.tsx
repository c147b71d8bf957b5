import { linePoints, topOf } from '../../domain/chart';
import type { DayFigures } from '../../domain/figures';
import { dateText } from '../../i18n/dates';
import { dateOfDay } from '../../i18n/days';
import { now } from '../../state/clock';

type Points = ReturnType<typeof linePoints>;

interface Props {
  readonly byDay: readonly DayFigures[];
  /** Of the picture, in its own units: as many as a pixel each where it is this wide. */
  readonly width: number;
  readonly class: string;
  /** All of it in one sentence. */
  readonly label: string;
  readonly pointed: DayFigures | null;
  readonly onPoint: (day: DayFigures | null) => void;
}

const HEIGHT = 150;
/** Room above the upper edge, below the lower one for the days, and beside the last day. */
const ABOVE = 8;
const BELOW = 24;
const RIGHT = 14;

/** Two lines over the days, drawn by hand: what a library does beyond it nobody needs here. */
export function DayLines({ byDay, width, class: look, label, pointed, onPoint }: Props) {
  const top = topOf(byDay.flatMap(({ created, resolved }) => [created, resolved]));
  const left = 10 + String(top).length * 8;
  const line = (values: readonly number[]) => linePoints(values, top, width - left - RIGHT, HEIGHT);
  const created = line(byDay.map((day) => day.created));
  const resolved = line(byDay.map((day) => day.resolved));
  const last = byDay.length - 1;
  const index = pointed ? byDay.indexOf(pointed) : -1;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${ABOVE + HEIGHT + BELOW}`}
      width="100%"
      class={`select-none ${look}`}
      onPointerMove={({ currentTarget, clientX }) => {
        const place = currentTarget.getBoundingClientRect();
        const x = ((clientX - place.left) / place.width) * width - left;
        const nearest = Math.round((x / (width - left - RIGHT)) * last);
        onPoint(byDay[Math.max(0, Math.min(last, nearest))] ?? null);
      }}
      onPointerLeave={() => onPoint(null)}
    >
      <g transform={`translate(0 ${ABOVE})`} font-size="12" class="fill-muted tabular-nums">
        {[top, top / 2, 0].map((value) => (
          <g key={value} transform={`translate(0 ${HEIGHT - (value / top) * HEIGHT})`}>
            <path d={`M${left} 0H${width - RIGHT}`} class="stroke-line" />
            <text x={left - 8} y="4" text-anchor="end">
              {value}
            </text>
          </g>
        ))}
        {labelled(last).map((at) => (
          <text
            key={at}
            x={left + (created[at]?.x ?? 0)}
            y={HEIGHT + 19}
            text-anchor={anchorOf(at, last)}
          >
            {dayLabel(byDay[at])}
          </text>
        ))}
        <g transform={`translate(${left} 0)`} fill="none" stroke-linejoin="round">
          {pointed && <path d={`M${created[index]?.x} 0V${HEIGHT}`} class="stroke-line-strong" />}
          <Line points={created} look="stroke-accent" pointed={index} dot="fill-accent" />
          <Line
            points={resolved}
            look="stroke-resolved"
            pointed={index}
            dot="fill-resolved"
            dashed
          />
        </g>
      </g>
    </svg>
  );
}

interface LineProps {
  readonly points: Points;
  readonly look: string;
  readonly dot: string;
  /** The place of the day that is pointed at; -1 for none. */
  readonly pointed: number;
  readonly dashed?: boolean;
}

function Line({ points, look, dot, pointed, dashed = false }: LineProps) {
  // A single day is no line.
  const marked = points[points.length === 1 ? 0 : pointed];
  return (
    <>
      <polyline
        points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
        class={look}
        stroke-width="2.5"
        stroke-linecap="round"
        stroke-dasharray={dashed ? '6 4.5' : undefined}
      />
      {marked && <circle cx={marked.x} cy={marked.y} r="4" class={dot} />}
    </>
  );
}

const dayLabel = (day: DayFigures | undefined) =>
  day ? dateText(dateOfDay(day.date), now.value) : '';

/** The days that are named below: the first, the last and the one between, where they differ. */
function labelled(last: number): readonly number[] {
  return [...new Set([0, Math.floor(last / 2), last])].filter((index) => index >= 0);
}

function anchorOf(index: number, last: number): 'start' | 'middle' | 'end' {
  if (last === 0) return 'middle';
  return index === 0 ? 'start' : index === last ? 'end' : 'middle';
}
