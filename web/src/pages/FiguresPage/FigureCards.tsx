import { ChangeText } from '../../components/FigureCard/ChangeText';
import { FigureCard } from '../../components/FigureCard/FigureCard';
import { FigureLink } from '../../components/FigureLink/FigureLink';
import { createdPath, OPEN_PATH, resolvedPath, UNASSIGNED_PATH } from '../../domain/figureLists';
import type { Dashboard } from '../../domain/figures';
import { countFormat, dateText } from '../../i18n/dates';
import { dateOfDay } from '../../i18n/days';
import { differenceText, durationText } from '../../i18n/durations';
import { figureTexts as words } from '../../i18n/figures';
import { now } from '../../state/clock';

interface Props {
  readonly figures: Dashboard;
  readonly before: Dashboard | null;
  /** The period goes up to now. */
  readonly ofToday: boolean;
}

const text = (count: number) => countFormat.format(count);

/** The four figures that one looks at first. */
export function FigureCards({ figures, before, ofToday }: Props) {
  const { created, resolved, open, to, resolution } = figures;
  return (
    <div class="grid grid-cols-2 gap-3 max-sm:grid-cols-1 lg:grid-cols-4 print:grid-cols-4 print:gap-2">
      <FigureCard
        title={words.openNow}
        meaning={words.openNowMeans}
        value={
          <FigureLink href={OPEN_PATH} what={`${text(figures.now.open)} ${words.openNow}`}>
            {text(figures.now.open)}
          </FigureLink>
        }
      >
        <a href={UNASSIGNED_PATH} class="text-accent-text print:text-muted print:no-underline">
          {words.unassigned(text(figures.now.unassigned))}
        </a>
        {!ofToday && <span>{words.openAtEnd(text(open), dateText(dateOfDay(to), now.value))}</span>}
      </FigureCard>
      <FigureCard
        title={words.created}
        meaning={words.createdMeans}
        value={
          <FigureLink href={createdPath(figures)} what={`${text(created)} ${words.created}`}>
            {text(created)}
          </FigureLink>
        }
      >
        <ChangeText figure={created} before={before?.created ?? null} good="down" />
      </FigureCard>
      <FigureCard
        title={words.resolved}
        meaning={words.resolvedMeans}
        value={
          <FigureLink href={resolvedPath(figures)} what={`${text(resolved)} ${words.resolved}`}>
            {text(resolved)}
          </FigureLink>
        }
      >
        <ChangeText figure={resolved} before={before?.resolved ?? null} good="up" />
      </FigureCard>
      <FigureCard
        title={words.meanTime}
        meaning={words.meanTimeMeans}
        value={
          resolution.meanSeconds === null ? (
            '—'
          ) : (
            <FigureLink
              href={resolvedPath(figures)}
              what={`${durationText(resolution.meanSeconds)}, ${words.meanTime}`}
            >
              {durationText(resolution.meanSeconds)}
            </FigureLink>
          )
        }
      >
        <TimeFacts resolution={resolution} before={before} />
      </FigureCard>
    </div>
  );
}

function TimeFacts({
  resolution: { meanSeconds, medianSeconds, p90Seconds },
  before,
}: Pick<Dashboard, 'resolution'> & Pick<Props, 'before'>) {
  if (meanSeconds === null) return <span>{words.nothingResolved}</span>;
  const meanBefore = before?.resolution.meanSeconds ?? null;
  return (
    <>
      {meanBefore !== null && (
        <ChangeText
          figure={meanSeconds}
          before={meanBefore}
          good="down"
          say={durationText}
          sayDifference={differenceText}
        />
      )}
      {medianSeconds !== null && p90Seconds !== null && (
        <span>
          {words.median(durationText(medianSeconds))} · {words.p90(durationText(p90Seconds))}
        </span>
      )}
    </>
  );
}
