import { Button } from '../../components/Button/Button';
import { DayChart } from '../../components/DayChart/DayChart';
import { EmptyState } from '../../components/EmptyState/EmptyState';
import { MemberTable } from '../../components/MemberTable/MemberTable';
import { Notice } from '../../components/Notice/Notice';
import { PriorityDonut } from '../../components/PriorityDonut/PriorityDonut';
import { ResolutionBars } from '../../components/ResolutionBars/ResolutionBars';
import { StatusBar } from '../../components/StatusBar/StatusBar';
import { isQuiet } from '../../domain/figures';
import { t } from '../../i18n';
import { timeFormat } from '../../i18n/dates';
import { figureTexts as words } from '../../i18n/figures';
import { refusalText } from '../../i18n/refusal';
import type { LiveDashboard } from '../../state/useDashboard';
import { FigureCards } from './FigureCards';
import { FiguresSkeleton } from './FiguresSkeleton';

interface Props {
  readonly live: LiveDashboard;
  /** The period goes up to now. */
  readonly ofToday: boolean;
}

/** The figures in each of their states: on their way, there, out of date, refused, failed. */
export function FiguresBody({ live, ofToday }: Props) {
  const { figures, before } = live;
  return (
    <>
      <Failure live={live} />
      {!figures && !live.problem && <FiguresSkeleton />}
      {figures && (
        <>
          <FigureCards figures={figures} before={before} ofToday={ofToday} />
          {isQuiet(figures) ? (
            <EmptyState text={words.quiet} />
          ) : (
            <div class="grid items-start gap-3 xl:grid-cols-[minmax(0,2fr)_minmax(0,1fr)] print:grid-cols-3 print:gap-2">
              <div class="grid gap-3 print:contents">
                <div class="print:col-span-3">
                  <DayChart figures={figures} />
                </div>
                <div class="print:order-last print:col-span-3">
                  <MemberTable figures={figures} />
                </div>
              </div>
              <div class="grid gap-3 md:max-xl:grid-cols-2 print:contents">
                <PriorityDonut figures={figures} />
                <ResolutionBars figures={figures} />
                <StatusBar figures={figures} />
              </div>
            </div>
          )}
        </>
      )}
    </>
  );
}

function Failure({ live: { figures, problem, at, retry } }: Pick<Props, 'live'>) {
  if (!problem) return null;
  if (problem.code === 'forbidden') return <Notice title={words.refused}>{null}</Notice>;
  return (
    <Notice title={figures && at ? words.stale(timeFormat.format(at)) : words.failed}>
      <p>{refusalText(problem)}</p>
      <Button class="mt-2" onClick={retry}>
        {t.retry}
      </Button>
    </Notice>
  );
}
